import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { DiskFull, openDatabase } from '../src/platform/database/index.ts'
import { buildServer, everyone, neverKnown, type Route, route } from '../src/platform/web/index.ts'
import { pageFaults, readPage } from './page-reader.ts'

let town: ServedTown
beforeAll(async () => {
  town = await serveTown()
}, 60_000)
afterAll(() => town?.close())

/** What a careless failure may carry: none of it may reach a page or the log. */
const secrets = ['Odile Marchand', 'odile@exemple.fr', 'select * from voter', '/root/parvis/src']

const failing = (get: string, fail: () => never): Route => route({ get, may: everyone }, fail)

const planted: readonly Route[] = [
  failing('/panne', () => {
    throw new Error(secrets.join('\n'))
  }),
  failing('/panne/sans-erreur', () => {
    throw secrets.join('\n')
  }),
  failing('/panne/avec-cause', () => {
    const failure = new Error(secrets[0], { cause: new Error(secrets[1]) })
    throw Object.assign(failure, { detail: secrets[2], parameters: secrets, statusCode: 418 })
  }),
  failing('/panne/disque', () => {
    throw new DiskFull(secrets.join('\n'))
  }),
]

const troubled = () => buildServer({ ...town.site, routes: [...town.site.routes, ...planted] })

/** A page of trouble: of the town's own look, in plain words, and silent about the machine. */
function expectCalm(path: string, { body, headers }: { body: string; headers: object }): void {
  expect(pageFaults(path, readPage(body))).toEqual([])
  expect(body).toContain('Cachan (démonstration)')
  expect(body).toMatch(/<link rel="stylesheet"/)
  for (const secret of [...secrets, 'node_modules', '.ts:', 'Error']) {
    expect(body, `${path} shows « ${secret} »`).not.toContain(secret)
  }
  expect(headers).toMatchObject({ 'cache-control': 'no-store' })
}

describe('An address that does not exist', () => {
  test.each([
    '/nulle-part',
    '/budget-participatif/nulle-part',
    '/budget-participatif/budget-participatif-2025/projets/9999',
    '/budget-participatif/regles/au-hasard',
    '/budget-participatif/budget-participatif-2025/donnees/autre.pb',
    '/fichiers/absent.css',
    '/%C3%28',
    '/en/nowhere',
    '/..%2f..%2fetc%2fpasswd',
    '/budget-participatif/%00/projets',
    '/budget-participatif/budget-participatif-2025/projets?words=%00',
  ])('%s shows a calm 404', async (path) => {
    const answer = await town.server.inject({ url: path })
    expect(answer.statusCode).toBe(404)
    expectCalm(path, answer)
  })

  test('is told in the reader’s language', async () => {
    const { body } = await town.server.inject({ url: '/en/nowhere' })
    expect(body).toContain('<html lang="en"')
  })

  test('is no failure of ours: nothing is logged', async () => {
    const before = town.log.length
    await town.server.inject({ url: '/nulle-part?nom=Odile+Marchand' })
    expect(town.log.slice(before)).toEqual([])
  })
})

describe('A failure of ours', () => {
  test.each([
    ['/panne', 500],
    ['/panne/sans-erreur', 500],
    ['/panne/avec-cause', 500],
    ['/panne/disque', 503],
  ])('%s shows a calm page with a reference, that the log knows', async (path, status) => {
    const server = troubled()
    const before = town.log.length
    const answer = await server.inject({ url: `${path}?nom=Odile+Marchand` })
    expect(answer.statusCode).toBe(status)
    expectCalm(path, answer)

    const lines = town.log.slice(before)
    expect(lines.length).toBe(1)
    const { reference } = JSON.parse(lines[0] ?? '')
    expect(reference).toMatch(/^[0-9a-f]{8}$/)
    expect(answer.body).toContain(reference)
    await server.close()
  })

  test('is logged without a value it was about', async () => {
    const server = troubled()
    const before = town.log.length
    for (const { get } of planted) await server.inject({ url: `${get}?nom=Odile+Marchand` })
    const written = town.log.slice(before).join('')
    expect(written).toContain('failure')
    for (const secret of [...secrets, 'Odile']) {
      expect(written, `the log holds « ${secret} »`).not.toContain(secret)
    }
    await server.close()
  })
})

describe('A database that is gone', () => {
  const gone = () =>
    openDatabase({
      address: { host: '127.0.0.1', port: 1, user: 'parvis', password: 'secret', database: 'x' },
      applicationName: 'parvis test',
    })

  test.each(['/', '/budget-participatif', '/aide', '/en/budget-participatif'])(
    '%s says to come back later',
    async (path) => {
      const { db, close } = gone()
      const site = { ...town.site, db, versions: neverKnown }
      // The whole site on the lost database, its frame and its words with it.
      const server = buildServer({
        ...site,
        speak: async (language) => {
          await db.introspection.getTables()
          return { language, overrides: {} }
        },
      })
      const before = town.log.length
      const answer = await server.inject({ url: path })
      expect(answer.statusCode).toBe(503)
      expect(answer.headers['retry-after']).toBe('30')
      expectCalm(path, answer)
      const written = town.log.slice(before).join('')
      expect(written).toContain('unavailable')
      expect(written).not.toContain('secret')
      await server.close()
      await close()
    },
  )
})
