import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { directConnection } from '../database/direct-connection.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { watchVersions, type WatchedVersions } from './watched-versions.ts'

let town: TestDatabase
beforeAll(async () => {
  town = await testDatabase()
})
afterAll(() => town.close())

let latest = 0
const move = async (key = 'banc'): Promise<number> => {
  const version = (latest += 1)
  await sql`
    insert into object_version (key, version) values (${key}, ${version})
    on conflict (key) do update set version = excluded.version`.execute(town.db)
  return version
}

const ready = (versions: WatchedVersions) =>
  expect.poll(() => versions.known(), { timeout: 5000 }).not.toBeNull()

/** A way to the database that can be made to carry nothing more, and never says so. */
async function wayThatMayFreeze() {
  const ends: Socket[] = []
  const { host, port } = new pg.Client('url' in town.address ? town.address.url : town.address)
  const server = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
    ends.push(near, far)
    near
      .on('error', () => {})
      .pipe(far.on('error', () => {}))
      .pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const way = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  const close = () => {
    for (const end of ends) end.destroy()
    server.close()
  }
  return { way, close, freeze: () => ends.forEach((end) => end.unpipe().pause()) }
}

describe('Versions that are listened to', () => {
  test('are those of the change, each time, once its news is waited for', async () => {
    const versions = watchVersions(() => directConnection(town))
    await ready(versions)
    for (let time = 0; time < 300; time += 1) {
      const version = await move()
      await versions.caughtUp()
      expect(versions.known()?.get('banc')).toBe(version)
    }
    await versions.close()
  })

  test('are those of each change when many come at once, and share the wait', async () => {
    const versions = watchVersions(() => directConnection(town))
    await ready(versions)
    const changes = Array.from({ length: 200 }, async (_, place) => {
      const version = await move(`banc ${place}`)
      await versions.caughtUp()
      expect(versions.known()?.get(`banc ${place}`)).toBe(version)
    })
    await Promise.all(changes)
    await versions.close()
  })

  test('keep nobody waiting when nothing is listened to, or no longer', async () => {
    const versions = watchVersions(async () => {
      throw new Error('The database is away.')
    })
    await versions.caughtUp()
    expect(versions.known()).toBeNull()
    await versions.close()
    await versions.caughtUp()
  })

  test('are known no longer when who listens has gone silent', async () => {
    const { way, freeze, close } = await wayThatMayFreeze()
    const versions = watchVersions(async () => {
      const client = new pg.Client({
        ...('url' in town.address ? { connectionString: town.address.url } : town.address),
        ...way,
      })
      await client.connect()
      return client
    })
    await ready(versions)
    freeze()
    await move()
    await versions.caughtUp()
    expect(versions.known()).toBeNull()
    close()
    await versions.close()
  })
})
