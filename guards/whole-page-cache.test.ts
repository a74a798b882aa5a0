import { gunzipSync } from 'node:zlib'
import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { latestEdition, serveTown, type ServedTown, until } from '../journeys/served-town.ts'
import { editionsVersion, editionVersion } from '../src/budget/index.ts'
import { bumpVersions } from '../src/journal/index.ts'
import { countQueries, inTransaction } from '../src/platform/database/index.ts'
import { buildServer, everyone, page, route } from '../src/platform/web/index.ts'
import { demoNeighbourhoods, demoTown, towns, townVersion } from '../src/town/index.ts'
import { processesVersion } from '../src/processes/index.ts'
import { boxVersion } from '../src/voting/index.ts'

let town: ServedTown
beforeAll(async () => {
  town = await serveTown()
}, 60_000)
afterAll(() => town?.close())

/** Awaited inside: a question put to `inject` leaves only when somebody waits for its answer. */
const ask = (url: string, headers: Record<string, string> = {}) =>
  countQueries(async () => await town.server.inject({ url, headers }))

/** Moves a version, and waits until the site has heard of it. */
async function change(key: string): Promise<void> {
  const before = town.site.versions.known()?.get(key)
  await inTransaction(town.db, (transaction) => bumpVersions(transaction, [key]))
  await until(() => town.site.versions.known()?.get(key) !== before)
}

const edition = `/budget-participatif/${latestEdition}`
const running = '/budget-participatif/budget-participatif-2026'
const kept: readonly (readonly [path: string, shows: string])[] = [
  ['/', editionsVersion],
  ['/plan-du-site', editionsVersion],
  ['/donnees-ouvertes', editionsVersion],
  ['/aide', townVersion],
  ['/agenda', 'meetings'],
  ['/agenda?vue=liste', processesVersion],
  ['/agenda?genre=vote', editionsVersion],
  ['/budget-participatif', editionsVersion],
  ['/instances/conseil-etrangers/credits', 'body-budgets'],
  [edition, editionVersion(latestEdition)],
  [running, editionVersion('budget-participatif-2026')],
  [running, boxVersion('budget-participatif-2026')],
  [`${edition}/projets?sort=cost`, editionVersion(latestEdition)],
  [`${edition}/projets/14`, editionVersion(latestEdition)],
  [`${edition}/resultats`, editionVersion(latestEdition)],
  [`${edition}/resultats/projets`, editionVersion(latestEdition)],
  [`${edition}/resultats/ma-part?p=1&p=2`, editionVersion(latestEdition)],
  [`/en${edition}/resultats`, editionVersion(latestEdition)],
]

describe('A page kept in memory', () => {
  test.each(kept)('%s asks the database once, then again when %s moves', async (path, key) => {
    // What other pages read a moment ago would else be remembered.
    await change(key)
    const first = await ask(path)
    expect(first.outcome.statusCode).toBe(200)
    expect(first.queries, 'the first visitor waits for the database').toBeGreaterThan(0)

    const second = await ask(path)
    expect(second.statements, 'the second visitor is answered from memory').toEqual([])
    expect(second.outcome.body).toBe(first.outcome.body)

    await change(key)
    expect((await ask(path)).queries, 'what moved is drawn anew').toBeGreaterThan(0)
    expect((await ask(path)).queries).toBe(0)
  })

  test('stays when another edition moves', async () => {
    await ask(`${edition}/resultats`)
    await change(editionVersion('budget-participatif-2023'))
    expect((await ask(`${edition}/resultats`)).queries).toBe(0)
  })

  test('follows the town at once, on every page', async () => {
    await ask('/aide')
    const before = town.site.versions.known()?.get(townVersion)
    await towns(town.db).save({ ...demoTown, name: 'Villeneuve (essai)' }, demoNeighbourhoods)
    await until(() => town.site.versions.known()?.get(townVersion) !== before)
    expect((await ask('/aide')).outcome.body).toContain('Villeneuve (essai)')
  })

  test('drawn while what it shows was changing, is drawn anew for the next visitor', async () => {
    const key = 'essai'
    const state = { says: 'Avant' }
    const changing = route({ get: '/essai', may: everyone, shows: () => [key] }, async (asked) => {
      const title = await asked.remember(key, 'title', async () => state.says)
      if (title === 'Avant') {
        state.says = 'Après'
        await change(key)
      }
      // Read again after the change, by who began before it: an id that is gone finds nothing.
      const found = await asked.remember(key, 'found', async () => (title === 'Avant' ? 0 : 1))
      return page({ title, body: h('p', {}, `${found} trouvé`) })
    })
    const server = buildServer({ ...town.site, routes: [changing] })
    const bodies = [await server.inject('/essai'), await server.inject('/essai')]
    await server.close()
    expect(bodies[0]?.body).toContain('Avant')
    expect(bodies[1]?.body).toContain('Après')
    expect(bodies[1]?.body).toContain('1 trouvé')
  })

  test('is not the page of another language, nor of another question', async () => {
    const bodies = await Promise.all(
      [edition, `/en${edition}`, `${edition}/projets?page=2`, `${edition}/projets`].map(
        async (path) => (await ask(path)).outcome.body,
      ),
    )
    expect(new Set(bodies).size).toBe(bodies.length)
  })

  test('is not sent again to a browser that has it', async () => {
    const { outcome } = await ask(edition)
    const etag = String(outcome.headers.etag)
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await ask(edition, { 'if-none-match': etag })
    expect([again.outcome.statusCode, again.outcome.body, again.queries]).toEqual([304, '', 0])
    const other = await ask(edition, { 'if-none-match': '"another"' })
    expect(other.outcome.statusCode).toBe(200)
  })

  test('is the same page, compressed or not', async () => {
    const plain = (await ask(edition)).outcome
    const { rawPayload, headers } = (await ask(edition, { 'accept-encoding': 'gzip' })).outcome
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers.vary).toMatch(/Accept-Encoding/i)
    expect(gunzipSync(rawPayload).toString()).toBe(plain.body)
  })
})
