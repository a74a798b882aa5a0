import { projectRoot } from '../files/project-root.ts'
import { type DatabaseAddress, type OpenedDatabase, openDatabase } from './connect.ts'
import { joinEmbedded } from './embedded.ts'
import { embeddedPlace } from './embedded-place.ts'
import { migrate } from './migrate.ts'

/** The database of this installation, migrated and ready. */
export interface TownDatabase extends OpenedDatabase {
  readonly address: DatabaseAddress
  /** True when its data folder was made just now: the demonstration town may be loaded. */
  readonly isNew: boolean
  /** Names of the migrations applied at this opening. */
  readonly migrated: readonly string[]
}

export interface TownOptions {
  /** After `parvis `, in `pg_stat_activity`: `serve`. */
  readonly purpose: string
  readonly connections?: number
  readonly statementTimeoutMs?: number
  /** `DATABASE_URL` by default; when absent, the embedded server of this clone. */
  readonly url?: string
  /** False to look at the database as it stands; true by default. */
  readonly migrates?: boolean
}

/**
 * Opens the town's database as every command does: the server of `DATABASE_URL`, or the embedded
 * one, adopted or started. `close()` leaves it as it was found.
 *
 * @throws DatabaseUnavailable, MigrationRefused, MigrationFailed, EmbeddedFailed,
 *   EmbeddedPlaceRefused, ServerProgramsMissing
 */
export async function openTown(options: TownOptions): Promise<TownDatabase> {
  const { address, isNew, leave } = await reachServer(options.url ?? process.env['DATABASE_URL'])
  const opened = openDatabase({
    address,
    applicationName: `parvis ${options.purpose}`,
    ...(options.connections !== undefined && { connections: options.connections }),
    ...(options.statementTimeoutMs !== undefined && {
      statementTimeoutMs: options.statementTimeoutMs,
    }),
  })
  const close = async (): Promise<void> => {
    openTowns.delete(close)
    await opened.close()
    await leave()
  }
  openTowns.add(close)
  try {
    const migrated = options.migrates === false ? [] : await migrate(opened.pool)
    return { ...opened, address, isNew, migrated, close }
  } catch (error) {
    await close()
    throw error
  }
}

const openTowns = new Set<() => Promise<void>>()

/**
 * Closes whatever `openTown` opened and is still open: for a command interrupted by Ctrl+C, which
 * must not leave a server behind. Work under way is undone.
 */
export async function closeTowns(): Promise<void> {
  await Promise.all([...openTowns].map((close) => close()))
}

interface ReachedServer {
  readonly address: DatabaseAddress
  readonly isNew: boolean
  readonly leave: () => Promise<void>
}

async function reachServer(url: string | undefined): Promise<ReachedServer> {
  if (url !== undefined && url !== '')
    return { address: { url }, isNew: false, leave: () => Promise.resolve() }

  const root = projectRoot()
  const server = await joinEmbedded(root, embeddedPlace(root))
  return { address: server.address(), isNew: server.isNew, leave: server.leave }
}
