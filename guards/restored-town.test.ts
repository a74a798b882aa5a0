import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClock, type ServedTown, serveTown } from '../journeys/served-town.ts'
import { sitePages } from '../journeys/site-pages.ts'
import { backupTown, restoreTown, shelfIn } from '../src/platform/backup/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { addressIn, buildServer, neverKnown } from '../src/platform/web/index.ts'
import { budgetPaths, editions } from '../src/budget/index.ts'
import { assembleSite } from '../src/site.ts'
import { openDatabase } from '../src/platform/database/index.ts'
import { filesIn } from '../src/platform/files/index.ts'

let town: ServedTown
let empty: TestDatabase
let restored: FastifyInstance
let folder: string

beforeAll(async () => {
  town = await serveTown()
  empty = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'parvis-restored-'))
  const archive = join(folder, 'ville.sauvegarde')

  const { pool, close } = openDatabase({ address: town.address, applicationName: 'parvis test' })
  await backupTown({ pool, files: shelfIn(join(folder, 'here')), out: createWriteStream(archive) })
  await close()
  await restoreTown({
    pool: empty.pool,
    files: shelfIn(join(folder, 'there')),
    source: createReadStream(archive),
    replaces: false,
  })
  const { db } = empty
  const { origin } = town
  const storedFiles = filesIn(join(folder, 'there'))
  const about = { db, clock: demoClock, versions: neverKnown, origin, storedFiles }
  restored = buildServer(await assembleSite({ ...about, log: false }))
}, 60_000)

afterAll(async () => {
  await restored?.close()
  await empty?.close()
  await town?.close()
  await rm(folder, { recursive: true })
})

/** A form draws a key of its own each time it is shown. */
const withoutKey = (page: Buffer): string =>
  page.toString('latin1').replace(/name="key" value="[0-9a-f-]{36}"/, 'name="key"')

/** What differs between the two towns, one address after the other. */
async function differences(paths: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const url of paths) {
    const here = await town.server.inject({ url })
    const there = await restored.inject({ url })
    if (here.statusCode !== 200) faults.push(`${url} answers ${here.statusCode}`)
    if (withoutKey(here.rawPayload) !== withoutKey(there.rawPayload))
      faults.push(`${url} is not the same after a backup and its restoration elsewhere`)
  }
  return faults
}

describe('A town restored on an empty machine', () => {
  test('shows every page of the site map as it was, byte for byte, in both languages', async () => {
    const french = await sitePages(town.db)
    expect(french.length).toBeGreaterThan(30)
    const english = french.map((path) => addressIn('en', path))
    expect(await differences([...french, ...english])).toEqual([])
  }, 60_000)

  test('gives the same files to download', async () => {
    const { ballotsFile, projectsFile, outcomeFile } = budgetPaths
    const all = await editions(town.db).summaries()
    const files = all.flatMap(({ edition: { slug } }) =>
      [ballotsFile, projectsFile, outcomeFile].map((pathOf) => pathOf(slug)),
    )
    expect(files.length).toBe(6)
    expect(await differences(files)).toEqual([])
  })

  test('would not be called the same if a word of it had changed', async () => {
    await empty.pool.query(`update town set name = 'Ailleurs'`)
    expect(await differences(['/'])).toEqual([
      '/ is not the same after a backup and its restoration elsewhere',
    ])
  })
})
