import { type Selectable, sql } from 'kysely'
import { bumpVersions, type JournalEvent, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { readExact, writeExact } from '../../platform/kernel/exact-json.ts'
import { toText } from '../../platform/kernel/fraction.ts'
import type { WhatIf } from '../methods/reasons.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition } from '../rules/edition.ts'
import { editionsVersion, editionVersion } from './editions.ts'
import type { BudgetTables } from './tables.ts'

/** What an edition was counted to, by its own rule and by others. */
export function counts(db: Database, edition: Edition) {
  const tables = db.withTables<BudgetTables>()
  const ofEdition = tables.selectFrom('count_result').where('edition', '=', edition.id)
  return {
    async official(): Promise<CountedOutcome | null> {
      const row = await ofEdition.selectAll().where('is_official', '=', true).executeTakeFirst()
      return row === undefined ? null : outcomeOf(row)
    },

    async find(name: string): Promise<CountedOutcome | null> {
      const row = await ofEdition.selectAll().where('name', '=', name).executeTakeFirst()
      return row === undefined ? null : outcomeOf(row)
    },

    /** All of them, the official one first. */
    async all(): Promise<readonly CountedOutcome[]> {
      return (await ofEdition.selectAll().orderBy('position').execute()).map(outcomeOf)
    },

    async names(): Promise<readonly string[]> {
      return (await ofEdition.select('name').execute()).map(({ name }) => name)
    },

    /** Keeps an outcome; the official one gives each winner its rank, at the same instant. */
    async save(outcome: CountedOutcome, position: number): Promise<void> {
      await inTransaction(db, async (transaction) => {
        const row = { ...rowOf(outcome, edition), position }
        await transaction
          .withTables<BudgetTables>()
          .insertInto('count_result')
          .values(row)
          .onConflict((conflict) => conflict.columns(['edition', 'name']).doUpdateSet(row))
          .execute()
        if (outcome.isOfficial) {
          await rankWinners(transaction, edition, outcome.count.selected)
          await recordEvents(transaction, [countedEvent(edition, outcome)])
        }
        await bumpVersions(transaction, [editionVersion(edition.slug), editionsVersion])
      })
    },

    /** Adds what would have changed the fate of some losers. */
    async addChanges(name: string, changes: Readonly<Record<string, WhatIf>>): Promise<void> {
      await inTransaction(db, async (transaction) => {
        await sql`
          update count_result set changes = changes || ${writeExact(changes)}::jsonb
          where edition = ${edition.id} and name = ${name}`.execute(transaction)
        await bumpVersions(transaction, [editionVersion(edition.slug)])
      })
    },
  }
}

async function rankWinners(
  db: Database,
  edition: Edition,
  selected: readonly string[],
): Promise<void> {
  await sql`
    update project set winner_rank = place.rank
    from (
      select project.id, array_position(${[...selected]}::text[], code) as rank
      from project where edition = ${edition.id}
    ) as place
    where project.id = place.id and project.winner_rank is distinct from place.rank`.execute(db)
}

const countedEvent = (edition: Edition, { name, count }: CountedOutcome): JournalEvent => ({
  type: 'edition-counted',
  subject: { kind: 'edition', id: edition.slug },
  payload: { count: name, winners: count.selected.length, spent: toText(count.totalCost) },
  at: new Date().toISOString(),
})

/** What `rowOf` wrote, and nothing else does: the shapes are those of `CountedOutcome`. */
const outcomeOf = (row: Selectable<BudgetTables['count_result']>): CountedOutcome => ({
  name: row.name,
  isOfficial: row.is_official,
  count: readExact(row.count) as CountedOutcome['count'],
  fairness: readExact(row.fairness) as CountedOutcome['fairness'],
  reasons: readExact(row.reasons) as CountedOutcome['reasons'],
  changes: readExact(row.changes) as CountedOutcome['changes'],
})

const rowOf = (outcome: CountedOutcome, edition: Edition) => ({
  edition: edition.id,
  name: outcome.name,
  is_official: outcome.isOfficial,
  count: writeExact(outcome.count),
  fairness: writeExact(outcome.fairness),
  reasons: writeExact(outcome.reasons),
  changes: writeExact(outcome.changes),
})
