import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupTown, restoreTown, shelfIn } from '../src/platform/backup/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import {
  ballotBoxes,
  fingerprints,
  votersIn,
  unsealBallots,
  unsealedChoices,
} from '../src/voting/index.ts'
import { anOpenBox, choose, vote } from '../src/voting/testing.ts'

let here: TestDatabase
let there: TestDatabase
let folder: string

beforeAll(async () => {
  ;[here, there] = await Promise.all([testDatabase(), testDatabase()])
  folder = await mkdtemp(join(tmpdir(), 'parvis-vote-'))
})
afterAll(async () => {
  await here?.close()
  await there?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('A town restored in the middle of a vote', () => {
  test('goes on with its ballots, who they are of, and the totals of all', async () => {
    const { box, key } = await anOpenBox(here.db)
    for (const name of ['a', 'b', 'c']) await vote(here.db, box, { name }, choose('1'))

    const archive = join(folder, 'ville.sauvegarde')
    const files = shelfIn(join(folder, 'files'))
    await backupTown({ pool: here.pool, files, out: createWriteStream(archive) })
    await vote(here.db, box, { name: 'lost-with-the-machine' }, choose('2'))
    const source = createReadStream(archive)
    await restoreTown({ pool: there.pool, files, source, replaces: false })

    const { db } = there
    expect(await votersIn(db, box.id)).toBe(3)
    expect(await vote(db, box, { name: 'a' }, choose('3'))).toMatchObject({ how: 'replaced' })
    expect(await vote(db, box, { name: 'b', account: 'other' }, choose('3'))).toMatchObject({
      why: 'already-voted',
    })
    expect(await vote(db, box, { name: 'd' }, choose('4'))).toMatchObject({ how: 'cast' })

    await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
    const now = new Date(Date.now() + 1000)
    await ballotBoxes(db).act(box, 'close', now)
    await ballotBoxes(db).act(box, 'separate', now)
    const done = await unsealBallots(db, box, key.privateKey, now)
    expect(done).toMatchObject({ ok: true, next: { setAside: {} } })
    expect((await fingerprints(db, box.id)).length).toBe(4)
    const codes = (await unsealedChoices(db, box.id)).map(([first]) => first?.project ?? '').sort()
    expect(codes).toEqual(['1', '1', '3', '4'])
  })
})
