import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { openSession } from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { countQueries } from '../src/platform/database/index.ts'
import { anonymous, buildServer, neverKnown, type Route } from '../src/platform/web/index.ts'
import { type RoleName, roleNames } from '../src/town/index.ts'
import { cataloguePath } from '../journeys/site-pages.ts'
import { personalData } from '../src/site.ts'
import { pageFaults, readPage } from './page-reader.ts'

/** DESIGN §5, for pages that nobody keeps: each is drawn for its reader, from the database. */
const mostBytes = 30_000
const mostElements = 1000
const mostQueries = 8
/** What the town holds of somebody: each table is asked by the module that owns it, and once. */
const askedTableByTable = '/mon-espace/mes-donnees'

let town: ServedTown
let forgetful: ReturnType<typeof buildServer>
/** A session of somebody of the cast by role, its second factor given; of a resident by ''. */
let tokens: ReadonlyMap<RoleName | '', string>

beforeAll(async () => {
  town = await serveTown(realClock)
  forgetful = buildServer({ ...town.site, versions: neverKnown })
  tokens = new Map(
    await Promise.all(
      ([...roleNames, ''] as const).map(async (role) => [role, await comeIn(role)] as const),
    ),
  )
}, 120_000)
afterAll(async () => {
  await forgetful?.close()
  await town?.close()
})

async function comeIn(role: RoleName | ''): Promise<string> {
  const found = await sql<{ party: string }>`
    select person.party from person left join role_grant using (party)
    where coalesce(role_grant.role, '') = ${role} and (${role} <> '' or family_name is not null)
    order by birth_date limit 1`.execute(town.db)
  const party = found.rows[0]?.party
  if (party === undefined) return ''
  const { id, token } = await openSession(town.db, party, { device: '/', now: new Date() })
  await sql`update session set second_factor_at = opened_at where id = ${id}`.execute(town.db)
  return token
}

/** Doors without a parameter, and the booth: each with the one who is let in with the least. */
function doors(): readonly (readonly [path: string, token: string])[] {
  const year = new Date().toISOString().slice(0, 4)
  const booth = [`/vote/budget-participatif-${year}`, tokens.get('') ?? ''] as const
  const plain = town.site.routes
    .filter(({ method, path }) => method === 'GET' && !/[:.]/.test(path) && path !== cataloguePath)
    .flatMap((route) => {
      const token = tokenFor(route)
      return token === null ? [] : [[route.path, token] as const]
    })
  return [...plain, booth]
}

function tokenFor({ may }: Route): string | null {
  if (may.admits(anonymous)) return ''
  const admitted = ['' as const, ...roleNames].find((role) =>
    may.admits({
      kind: 'person',
      person: '',
      session: '',
      name: '',
      roles: role === '' ? [] : [{ role, scope: { kind: 'town', id: null } }],
      isStrong: role !== '',
      assistedBy: null,
      formToken: '',
    }),
  )
  return admitted === undefined ? null : (tokens.get(admitted) ?? null)
}

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

const mostQueriesOf = (path: string): number =>
  path === askedTableByTable ? personalData.length : mostQueries

describe('A page behind a door', () => {
  test('is well made, light, asks the database little, and is kept by nobody', async () => {
    const faults: string[] = []
    for (const [path, token] of doors()) faults.push(...(await faultsOf(path, token)))
    expect(faults).toEqual([])
  }, 120_000)

  test('is seen by this guard: residents’, officers’ and administrators’', () => {
    const seen = doors().map(([path]) => path)
    expect(seen).toEqual(
      expect.arrayContaining(['/mon-espace', '/accueil-mairie', '/administration/roles']),
    )
    expect([...tokens.values()].filter((token) => token !== '').length).toBeGreaterThan(5)
  })
})
