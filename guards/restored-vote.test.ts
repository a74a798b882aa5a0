import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupTown, restoreTown, shelfIn } from '../src/platform/backup/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import {
  ballotBackups,
  ballotBackupWatch,
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
    const watched = await ballotBackupWatch.begins(here.db, archive, new Date())
    const votes = watched.content?.names ?? []
    expect(votes).toEqual(['Essai'])
    const out = createWriteStream(archive)
    const { sha256 } = await backupTown({ pool: here.pool, files, out, votes })
    await watched.ends(sha256)
    await vote(here.db, box, { name: 'lost-with-the-machine' }, choose('2'))
    const source = createReadStream(archive)
    const restored = await restoreTown({ pool: there.pool, files, source, replaces: false })
    expect(restored.votes).toEqual(['Essai'])

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

    const open = () => unsealBallots(db, box, key.privateKey, now)
    expect(await open(), 'its file is still here').toMatchObject({ code: 'backups-left' })
    const [backup] = await ballotBackups(db).of(box.id)
    expect(backup).toMatchObject({ place: archive, isThere: true })
    const confirm = () => ballotBackups(db).noteCopiesDestroyed(box.id, [backup?.id ?? ''], now)
    expect(await ballotBackups(db).expire(now)).toEqual([archive])
    await expect(access(archive)).rejects.toThrow('ENOENT')
    expect(await open(), 'a copy may be elsewhere').toMatchObject({ code: 'backups-left' })
    await confirm()
    expect(await open()).toMatchObject({ ok: true, next: { setAside: {} } })
    expect((await fingerprints(db, box.id)).length).toBe(4)
    const codes = (await unsealedChoices(db, box.id)).map(([first]) => first?.project ?? '').sort()
    expect(codes).toEqual(['1', '1', '3', '4'])
  })
})

describe('A backup made in mid-vote', () => {
  test('stays known, and is not deleted, while its vote is not separated', async () => {
    const { box } = await anOpenBox(here.db)
    const place = join(folder, 'en-cours.sauvegarde')
    await writeFile(place, 'essai')
    const watched = await ballotBackupWatch.begins(here.db, place, new Date())
    await watched.ends('0'.repeat(64))
    expect(await ballotBackups(here.db).expire(new Date())).not.toContain(place)
    expect(await ballotBackups(here.db).of(box.id)).toMatchObject([{ place, isThere: true }])
  })

  test('that another one replaced, or that was not written, leaves nothing behind', async () => {
    const { box } = await anOpenBox(here.db)
    const place = join(folder, 'de-nuit.sauvegarde')
    await writeFile(place, 'essai')
    const begun = () => ballotBackupWatch.begins(here.db, place, new Date())
    await (await begun()).ends('1'.repeat(64))
    await (await begun()).fails()
    await (await begun()).ends('2'.repeat(64))
    const found = await ballotBackups(here.db).of(box.id)
    expect(found.map(({ sha256, isThere }) => `${sha256?.[0]} ${isThere}`).sort()).toEqual([
      '1 false',
      '2 true',
    ])
  })
})
