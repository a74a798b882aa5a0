import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClock, serveTown, type ServedTown } from '../journeys/served-town.ts'
import { loadDemonstration } from '../src/demonstration.ts'
import { type DatabaseAddress, directConnection, DiskFull } from '../src/platform/database/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { buildServer, everyone, neverKnown, type Route, route } from '../src/platform/web/index.ts'
import { assembleSite } from '../src/site.ts'
import { pageFaults, readPage } from './page-reader.ts'
import { filesIn } from '../src/platform/files/index.ts'

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

  test('offers the same address in the other language, and nothing elsewhere', async () => {
    const { body } = await town.server.inject({ url: '/en/nowhere?x=1' })
    expect(body).toMatch(/<a lang="fr" hreflang="fr" href="\/nowhere\?x=1"/)
    for (const url of ['//ailleurs.fr/a', '/en//ailleurs.fr/a', '/\\ailleurs.fr/a']) {
      const elsewhere = await town.server.inject({ url })
      expect(elsewhere.body, url).not.toMatch(/href="(\/\/|\/\\|http)/)
    }
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
    for (const { path } of planted) await server.inject({ url: `${path}?nom=Odile+Marchand` })
    const written = town.log.slice(before).join('')
    expect(written).toContain('failure')
    for (const secret of [...secrets, 'Odile']) {
      expect(written, `the log holds « ${secret} »`).not.toContain(secret)
    }
    await server.close()
  })
})

describe('A database that is gone', () => {
  let server: ReturnType<typeof buildServer>
  let database: TestDatabase
  const log: string[] = []

  beforeAll(async () => {
    database = await testDatabase()
    await loadDemonstration({ db: database.db, isNew: true }, demoClock)
    const logger = { level: 'info', stream: { write: (line: string) => void log.push(line) } }
    const { origin } = town
    const storedFiles = filesIn(tmpdir())
    const about = { db: database.db, clock: demoClock, versions: neverKnown, origin, storedFiles }
    server = buildServer(await assembleSite({ ...about, log: logger }))
    expect((await server.inject({ url: '/' })).statusCode).toBe(200)
    await drop(database.address, town.address)
  })
  afterAll(async () => {
    await server?.close()
    await database?.close()
  })

  test.each(['/', '/budget-participatif', '/aide', '/en/budget-participatif'])(
    '%s says to come back later',
    async (path) => {
      const answer = await server.inject({ url: path })
      expect(answer.statusCode).toBe(503)
      expect(answer.headers['retry-after']).toBe('30')
      expectCalm(path, answer)
    },
  )

  test('does not hide what does not exist', async () => {
    expect((await server.inject({ url: '/nulle-part' })).statusCode).toBe(404)
  })

  test('is told to the log, which learns no password', async () => {
    expect(log.length).toBeGreaterThan(0)
    for (const line of log) {
      const { msg, err } = JSON.parse(line)
      expect(msg).toBe('unavailable')
      expect(err.because, 'the log says why').toMatch(/^(57P01|57P04|3D000)$/)
    }
    expect(log.join('')).not.toMatch(/postgres(ql)?:\/\//)
  })
})

/** Drops a database under the feet of those who use it. */
async function drop(gone: DatabaseAddress, neighbour: DatabaseAddress): Promise<void> {
  const client = await directConnection({ address: neighbour })
  const name = 'url' in gone ? new URL(gone.url).pathname.slice(1) : gone.database
  await client.query(`drop database "${name}" with (force)`)
  await client.end()
}
