import pg from 'pg'
import type { ServerAddress } from './connect.ts'
import { clusterMajor, clusterPassword, makeCluster } from './embedded-cluster.ts'
import { type EmbeddedPlace, layPlace } from './embedded-place.ts'
import { serverPrograms } from './embedded-programs.ts'
import { type RunningServer, runningServer, startServer, stopServer } from './embedded-server.ts'
import { joinUsers, leaveUsers } from './embedded-users.ts'
import { reviveWhenKilled } from './embedded-watch.ts'

/** A PostgreSQL of our own, in use by this process and perhaps by others. */
export interface EmbeddedServer {
  readonly pid: number
  /** True when it was running already: after a crash of ours, or for another command. */
  readonly adopted: boolean
  /** True when its data were made just now. */
  readonly isNew: boolean
  readonly address: (database?: string) => ServerAddress
  /** Leaves the server; the last process to leave stops it. */
  readonly leave: () => Promise<void>
}

/** Servers this process has joined: joined twice, a server is left twice. */
const joined = new Map<string, { readonly server: Promise<EmbeddedServer>; holders: number }>()

/**
 * Adopts the server running on a place, or starts one, making its data folder if need be.
 *
 * After `kill -9` of everything, PostgreSQL replays its log by itself: nothing acknowledged is lost.
 *
 * @param root  the clone, whose `node_modules` holds PostgreSQL
 * @param isDurable  false for tests only
 * @throws EmbeddedPlaceRefused, ServerProgramsMissing, EmbeddedFailed
 */
export async function joinEmbedded(
  root: string,
  place: EmbeddedPlace,
  isDurable = true,
): Promise<EmbeddedServer> {
  const known = joined.get(place.folder)
  const share = known ?? { server: adoptOrStart(root, place, isDurable), holders: 0 }
  joined.set(place.folder, share)
  share.holders += 1

  const leaveOnce = async (): Promise<void> => {
    share.holders -= 1
    if (share.holders > 0) return
    joined.delete(place.folder)
    await (await share.server).leave()
  }
  try {
    const server = await share.server
    let leaving: Promise<void> | undefined
    return { ...server, leave: () => (leaving ??= leaveOnce()) }
  } catch (error) {
    joined.delete(place.folder)
    throw error
  }
}

async function adoptOrStart(
  root: string,
  place: EmbeddedPlace,
  isDurable: boolean,
): Promise<EmbeddedServer> {
  layPlace(place)
  await joinUsers(place)

  const running = runningServer(place)
  if (running !== null && (await answers(place, running)))
    return embeddedServer(place, running, { adopted: true, isNew: false, isDurable, root })

  const programs = serverPrograms(root, place, clusterMajor(place))
  const isNew = clusterMajor(place) === null
  if (isNew) await makeCluster(programs, place)
  const start = await startServer(programs, place, isDurable)
  const facts = { adopted: start.adopted, isNew, isDurable, root }
  const server = embeddedServer(place, start.server, facts)
  await makeDatabase(server, 'parvis')
  return server
}

interface ServerFacts {
  readonly adopted: boolean
  readonly isNew: boolean
  readonly isDurable: boolean
  readonly root: string
}

function embeddedServer(
  place: EmbeddedPlace,
  running: RunningServer,
  { adopted, isNew, isDurable, root }: ServerFacts,
): EmbeddedServer {
  const password = clusterPassword(place)
  const { host, port } = running
  const watch = reviveWhenKilled(place, async () => {
    const programs = serverPrograms(root, place, clusterMajor(place))
    await startServer(programs, place, isDurable)
  })
  return {
    pid: running.pid,
    adopted,
    isNew,
    address: (database = 'parvis') => ({ host, port, user: 'parvis', password, database }),
    async leave() {
      await watch.end()
      await leaveUsers(place, stop)
    },
  }

  // Revived meanwhile, it is no longer the process we joined.
  async function stop(): Promise<void> {
    await stopServer(runningServer(place) ?? running)
  }
}

/** A mark may be left by a dead server whose number now belongs to another program. */
async function answers(place: EmbeddedPlace, { host, port }: RunningServer): Promise<boolean> {
  const password = clusterPassword(place)
  const client = new pg.Client({ host, port, user: 'parvis', password, database: 'parvis' })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Makes a database of that name unless it is there. */
async function makeDatabase(server: EmbeddedServer, name: string): Promise<void> {
  const client = new pg.Client(server.address('postgres'))
  try {
    await client.connect()
    const known = await client.query('select from pg_database where datname = $1', [name])
    if (known.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    // Another process made it in between.
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    if (code !== '42P04' && code !== '23505') throw error
  } finally {
    await client.end().catch(() => {})
  }
}
