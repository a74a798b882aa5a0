import type { Client } from 'pg'
import type { KnownVersions } from './page-cache.ts'

export interface WatchedVersions {
  /**
   * What this process knows at this moment, never altered afterwards; `null` while its ear on the
   * database is broken.
   */
  readonly known: () => KnownVersions
  /**
   * Settles once all that was committed before is known: who changes something reads it changed. An ear
   * that does not answer in two seconds is taken for broken.
   */
  readonly caughtUp: () => Promise<void>
  readonly close: () => Promise<void>
}

export const neverKnown: WatchedVersions = {
  known: () => null,
  caughtUp: async () => {},
  close: async () => {},
}

/** Announced by the database each time a version moves: the payload is the key. */
export const versionChannel = 'object_version'

const retryMilliseconds = 1000
const patienceMilliseconds = 2000

/**
 * Keeps the versions of what pages show in memory, by listening to the database.
 *
 * Asking the database at each request would cost more than drawing many of the pages. While the
 * connection is lost nothing is known, so that no page is served from memory: slow, never wrong.
 *
 * @param connect  gives a fresh direct connection (a pooler in transaction mode cannot listen)
 */
export function watchVersions(connect: () => Promise<Client>): WatchedVersions {
  let versions: ReadonlyMap<string, number> | null = null
  let client: Client | null = null
  let isClosed = false
  let retry: NodeJS.Timeout | undefined

  /** Once for each connection: one that breaks says so by its error and by its query, and is one. */
  const lose = (broken: Client | null) => {
    if (client !== broken) return
    versions = null
    client = null
    void broken?.end().catch(() => {})
    if (!isClosed) retry = setTimeout(() => void listen(), retryMilliseconds)
  }

  const listen = async () => {
    let fresh: Client | null = null
    try {
      fresh = await connect()
      client = fresh
      if (isClosed) return lose(fresh)
      // From the first notice on: one may come before the answer of the query below.
      let heard: ReadonlyMap<string, number> = new Map()
      let isReady = false
      const hear = (news: readonly (readonly [key: string, version: number])[]) => {
        const next = new Map(heard)
        for (const [key, version] of news) next.set(key, Math.max(version, next.get(key) ?? 0))
        // Another map: who began an answer with the former one ends it with that one.
        heard = next
        if (isReady && client === listening) versions = heard
      }
      const listening = fresh
      fresh.on('error', () => lose(listening))
      fresh.on('notification', ({ payload }) => {
        const [key, version] = (payload ?? '').split('\n')
        if (key !== undefined && version !== undefined) hear([[key, Number(version)]])
      })
      await fresh.query(`listen ${versionChannel}`)
      const { rows } = await fresh.query<{ key: string; version: string }>(
        'select key, version::text from object_version',
      )
      isReady = true
      hear(rows.map(({ key, version }) => [key, Number(version)]))
    } catch {
      lose(fresh)
    }
  }

  // Notices of a commit are with the backend that listens when the commit is answered, and it sends them
  // before it says that it is done with a query.
  const catchUp = async () => {
    const asked = client
    if (asked === null || versions === null) return
    let patience: NodeJS.Timeout | undefined
    const tired = new Promise<void>((resolve) => {
      patience = setTimeout(() => resolve(lose(asked)), patienceMilliseconds)
    })
    const answered = asked.query('select').then(
      () => {},
      () => lose(asked),
    )
    await Promise.race([answered, tired])
    clearTimeout(patience)
  }
  // Those who come while one exchange is under way share the next: many who vote at once cost a few.
  let last = Promise.resolve()
  let next: Promise<void> | null = null
  const caughtUp = () =>
    (next ??= last.then(() => {
      next = null
      last = catchUp()
      return last
    }))

  void listen()
  return {
    known: () => versions,
    caughtUp,
    close: async () => {
      isClosed = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}
