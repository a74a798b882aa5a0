import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasToulouse, importToulouse, withoutToulouse } from '../journeys/public-editions.ts'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { cataloguePath, sitePages } from '../journeys/site-pages.ts'
import { editions, projects } from '../src/budget/index.ts'
import { countQueries } from '../src/platform/database/index.ts'
import { buildServer, neverKnown } from '../src/platform/web/index.ts'
import { readPage } from './page-reader.ts'

/** DESIGN §5. */
const mostBytes = 30_000
const mostElements = 1000
const mostQueries = 8
/** An address is completed as one types; what the script weighs is seen in journeys/first-view. */
const withIsland = ['/questions/poser']

let town: ServedTown
/** The same site, without memory: each page is drawn from the database. */
let forgetful: ReturnType<typeof buildServer>
beforeAll(async () => {
  town = await serveTown()
  if (hasToulouse()) {
    const cost = { satisfaction: 'cost' } as const
    const order = 'votes-or-points'
    await importToulouse(town.db, 'Toulouse 2024', { rule: 'greedy', ...cost, order })
    await importToulouse(town.db, 'Toulouse 2024 parts', { rule: 'mes-add1u', ...cost })
  }
  forgetful = buildServer({ ...town.site, versions: neverKnown })
}, 90_000)
afterAll(async () => {
  await forgetful?.close()
  await town?.close()
})

interface Weight {
  readonly path: string
  readonly bytes: number
  readonly elements: number
  readonly scripts: number
  readonly queries: number
}

async function weigh(path: string): Promise<Weight> {
  const { outcome, queries } = await countQueries(async () => await forgetful.inject({ url: path }))
  expect(outcome.statusCode, path).toBe(200)
  const { tags } = readPage(outcome.body)
  return {
    path,
    bytes: gzipSync(outcome.body, { level: 6 }).length,
    elements: tags.length,
    scripts: tags.filter(({ name }) => name === 'script').length,
    queries,
  }
}

/** What a page weighs too much, one sentence each. */
const weightFaults = ({ path, bytes, elements, queries }: Weight): readonly string[] => [
  ...(bytes <= mostBytes
    ? []
    : [`${path} weighs ${bytes} bytes of HTML compressed, ${mostBytes} at most: old phones wait`]),
  ...(elements <= mostElements
    ? []
    : [`${path} has ${elements} elements, ${mostElements} at most: old phones stutter`]),
  ...(queries <= mostQueries
    ? []
    : [`${path} asks the database ${queries} times, ${mostQueries} at most: it would not scale`]),
]

/** Pages of one thing with all they may hold: those that are commented, and their map. */
async function commentedThings(): Promise<readonly string[]> {
  const found = await sql<{ kind: string; id: string }>`
    select about_kind as kind, about_id as id from comment_thread`.execute(town.db)
  const roots = new Map([
    ['question', '/questions'],
    ['commitment', '/engagements'],
    ['process', '/demarches'],
  ])
  const pages = found.rows.map(({ kind, id }) => `${roots.get(kind) ?? kind}/${id}`)
  return ['/questions/carte', ...pages]
}

/** Every page of the site map, in both languages, and every page of every project. */
async function everyAddress(slugs: (slug: string) => boolean): Promise<readonly string[]> {
  const stored = (await editions(town.db).summaries()).filter(({ edition }) => slugs(edition.slug))
  const pages = (await sitePages(town.db)).filter((path) => path !== cataloguePath)
  const ofEditions = await Promise.all(
    stored.map(async ({ edition }) => {
      const root = `/budget-participatif/${edition.slug}`
      const codes = (await projects(town.db, edition).all()).map(({ code }) => code)
      return [
        ...pages.filter((path) => path.startsWith(root)),
        ...codes.map((code) => `${root}/projets/${encodeURIComponent(code)}`),
        `${root}/resultats/projets?outcome=losers&sort=cost`,
        `${root}/resultats/ma-part?${codes
          .slice(0, 30)
          .map((code) => `p=${encodeURIComponent(code)}`)
          .join('&')}`,
        ...[1, 2, 5, 20, 500].map((round) => `${root}/resultats/tours?tour=${round}`),
      ]
    }),
  )
  const others = pages.filter((path) => !path.startsWith('/budget-participatif/'))
  return [...new Set([...others, ...ofEditions.flat()])]
}

async function faultsOfAll(paths: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const path of paths) faults.push(...weightFaults(await weigh(path)))
  return faults
}

describe('A page of the demonstration', () => {
  test('is light, and asks the database little', async () => {
    const paths = await everyAddress((slug) => !slug.startsWith('toulouse'))
    expect(paths.length).toBeGreaterThan(90)
    expect(await faultsOfAll(paths)).toEqual([])
  }, 60_000)

  test('of a question, a promise or a process is as light with its comments and its story', async () => {
    const paths = await commentedThings()
    for (const root of ['/questions/', '/engagements/', '/demarches/'])
      expect(paths.some((path) => path.startsWith(root) && path !== '/questions/carte')).toBe(true)
    expect(await faultsOfAll(paths)).toEqual([])
  }, 60_000)

  test('is measured indeed: some bytes, some elements, some queries', async () => {
    const { bytes, elements, queries } = await weigh('/')
    expect(Math.min(bytes / 1000, elements / 50, queries)).toBeGreaterThan(1)
  })

  test('carries no script while it has no island', async () => {
    const paths = await everyAddress((slug) => !slug.startsWith('toulouse'))
    const scripted: string[] = []
    for (const path of paths) if ((await weigh(path)).scripts > 0) scripted.push(path)
    expect(scripted).toEqual(withIsland)
  }, 60_000)
})

if (hasToulouse()) {
  describe('A page of Toulouse 2024', () => {
    test('is as light with 183 projects and 7,260 voters', async () => {
      const paths = await everyAddress((slug) => slug.startsWith('toulouse'))
      expect(paths.length).toBeGreaterThan(300)
      expect(await faultsOfAll(paths)).toEqual([])
    }, 90_000)
  })
} else {
  describe.skip(withoutToulouse, () => {
    test('its pages are as light', () => {})
  })
}

describe('This guard', () => {
  const page = { path: '/', bytes: 0, elements: 0, scripts: 0, queries: 0 }

  test('sees a page too heavy, too long or too curious', () => {
    expect(weightFaults({ ...page, bytes: 30_001 })[0]).toMatch(/^\/ weighs 30001 bytes/)
    expect(weightFaults({ ...page, elements: 1001 })[0]).toMatch(/^\/ has 1001 elements/)
    expect(weightFaults({ ...page, queries: 9 })[0]).toMatch(/^\/ asks the database 9 times/)
    expect(weightFaults(page)).toEqual([])
  })
})
