import type { Kysely, Transaction } from 'kysely'

/**
 * The town's database, or a transaction in it.
 *
 * It knows no table by itself: each store sees its own module's tables through
 * `db.withTables<BudgetTables>()`, so that reading another module's rows does not compile.
 */
// biome-ignore lint/complexity/noBannedTypes: Kysely's own name for "no table yet"
export type Database = Kysely<{}> | Transaction<{}>
