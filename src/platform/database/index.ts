/** The front door of the database: what stores, commands and jobs may import. */
export { lockKey, withLock, withLockIfFree } from './advisory-lock.ts'
export { askedTogether, rowsOf } from './asked-together.ts'
export {
  type DatabaseAddress,
  type DatabaseOptions,
  type OpenedDatabase,
  openDatabase,
} from './connect.ts'
export type { Database } from './database.ts'
export { DatabaseUnavailable, DiskFull, namedFailure } from './database-failure.ts'
export { directConnection } from './direct-connection.ts'
export { migrate, readMigrations } from './migrate.ts'
export { countQueries, type QueryCount } from './query-count.ts'
export { closeTowns, openTown, type TownDatabase, type TownOptions } from './town-database.ts'
export { AlreadyServed, ownData } from './data-owner.ts'
export { inTransaction } from './transaction.ts'
