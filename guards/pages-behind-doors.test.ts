import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorsOf, type Sessions, sessionsOfCast } from '../journeys/doors.ts'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { countQueries } from '../src/platform/database/index.ts'
import { buildServer, neverKnown } from '../src/platform/web/index.ts'
import { roleHomePath } from '../src/desk/index.ts'
import { awaiting, personalData } from '../src/site.ts'
import { pageFaults, readPage } from './page-reader.ts'

/** DESIGN §5, for pages that nobody keeps: each is drawn for its reader, from the database. */
const mostBytes = 30_000
const mostElements = 1000
const mostQueries = 8
/** What the town holds of somebody: each table is asked by the module that owns it, and once. */
const askedTableByTable = '/mon-espace/mes-donnees'
/** Besides one query for each thing that waits: who looks, the town, its words, who may sign today. */
const mostAroundDesk = 5

let town: ServedTown
let forgetful: ReturnType<typeof buildServer>
let tokens: Sessions

beforeAll(async () => {
  town = await serveTown(realClock)
  forgetful = buildServer({ ...town.site, versions: neverKnown })
  tokens = await sessionsOfCast(town)
}, 120_000)
afterAll(async () => {
  await forgetful?.close()
  await town?.close()
})

async function faultsOf(path: string, token: string): Promise<readonly string[]> {
  const { outcome, queries } = await countQueries(
    async () =>
      await forgetful.inject({
        url: path,
        headers: token === '' ? {} : { cookie: `parvis-session=${token}` },
      }),
  )
  const { statusCode, headers, body } = outcome
  if (statusCode >= 300 && statusCode < 400) return []
  if (statusCode !== 200) return [`${path} answers ${statusCode} to who is let in`]
  if (!String(headers['content-type']).startsWith('text/html')) return []
  const page = readPage(body)
  const bytes = gzipSync(body, { level: 6 }).length
  return [
    ...pageFaults(path, page),
    ...(bytes > mostBytes
      ? [`${path} weighs ${bytes} bytes compressed, ${mostBytes} at most`]
      : []),
    ...(page.tags.length > mostElements
      ? [`${path} has ${page.tags.length} elements, ${mostElements} at most`]
      : []),
    ...(queries > mostQueriesOf(path)
      ? [`${path} asks ${queries} times, ${mostQueriesOf(path)} at most`]
      : []),
    ...(token !== '' && headers['cache-control'] !== 'no-store'
      ? [`${path} is drawn for one person, and may be kept: ${headers['cache-control']}`]
      : []),
  ]
}

const mostQueriesOf = (path: string): number => {
  if (path === askedTableByTable) return personalData.length
  return path === roleHomePath ? mostAroundDesk + awaiting.length : mostQueries
}

describe('A page behind a door', () => {
  test('is well made, light, asks the database little, and is kept by nobody', async () => {
    const faults: string[] = []
    const ofOfficer = [roleHomePath, tokens.get('officer') ?? ''] as const
    for (const [path, token] of [...doorsOf(town, tokens), ofOfficer])
      faults.push(...(await faultsOf(path, token)))
    expect(faults).toEqual([])
  }, 120_000)

  test('is seen by this guard: residents’, officers’ and administrators’', () => {
    const seen = doorsOf(town, tokens).map(([path]) => path)
    expect(seen).toEqual(
      expect.arrayContaining(['/mon-espace', '/accueil-mairie', '/administration/roles']),
    )
    expect([...tokens.values()].filter((token) => token !== '').length).toBeGreaterThan(5)
  })
})
