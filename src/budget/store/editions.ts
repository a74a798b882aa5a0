import { type Selectable, sql } from 'kysely'
import { bumpVersions } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Content } from '../../platform/words/content.ts'
import type { PbWarning } from '../pb/index.ts'
import type { Edition, EditionSummary, EditionWhole, TurnoutCell } from '../rules/edition.ts'
import { exactNumber, readSettings, writeSettings } from './exact-columns.ts'
import type { BudgetTables } from './tables.ts'

/** The key of the versions of one edition's pages. */
export const editionVersion = (slug: string): string => `edition:${slug}`
/** The key of the versions of the list of editions. */
export const editionsVersion = 'editions'

/** Editions of the participatory budget. */
export function editions(db: Database) {
  const tables = db.withTables<BudgetTables>()
  return {
    async find(slug: string): Promise<Edition | null> {
      const row = await tables
        .selectFrom('edition')
        .selectAll()
        .select(partOf)
        .where('slug', '=', slug)
        .executeTakeFirst()
      return row === undefined ? null : editionOf(row)
    },

    /** All of them with what a card tells, the latest first. */
    async summaries(): Promise<readonly EditionSummary[]> {
      const rows = await summarised(db).execute()
      return rows.map(summaryOf)
    },

    async findBySource(sha256: string): Promise<Edition | null> {
      const row = await tables
        .selectFrom('edition')
        .selectAll()
        .select(partOf)
        .where('source_sha256', '=', sha256)
        .executeTakeFirst()
      return row === undefined ? null : editionOf(row)
    },

    async turnout(edition: Edition): Promise<readonly TurnoutCell[]> {
      return tables
        .selectFrom('turnout')
        .select(['dimension', 'value', 'voters'])
        .where('edition', '=', edition.id)
        .orderBy('dimension')
        .orderBy('value')
        .execute()
    },

    /** Removes an edition with all its projects, ballots and counts. */
    async remove(edition: Edition): Promise<void> {
      await inTransaction(db, async (transaction) => {
        await transaction
          .withTables<BudgetTables>()
          .deleteFrom('edition')
          .where('id', '=', edition.id)
          .execute()
        await bumpVersions(transaction, [editionsVersion, editionVersion(edition.slug)])
      })
    },

    /** Adds an edition, without its projects: see `importEdition`. */
    async add(edition: Edition, turnout: readonly TurnoutCell[]): Promise<void> {
      await inTransaction(db, async (transaction) => {
        const inside = transaction.withTables<BudgetTables>()
        await inside.insertInto('edition').values(rowOf(edition)).execute()
        if (turnout.length > 0) {
          const cells = turnout.map((cell) => ({ edition: edition.id, ...cell }))
          await inside.insertInto('turnout').values(cells).execute()
        }
        await bumpVersions(transaction, [editionsVersion, editionVersion(edition.slug)])
      })
    },
  }
}

/** The published vote of which an edition is an envelope. */
const partOf = sql<EditionWhole | null>`(
  select jsonb_build_object('slug', whole.slug, 'name', whole.name, 'envelope', envelope.name)
  from envelope join running_edition whole on whole.id = envelope.edition
  where envelope.archived_as = edition.slug limit 1)`.as('partOf')

type EditionRow = Selectable<BudgetTables['edition']> & { readonly partOf: EditionWhole | null }

const summarised = (db: Database) =>
  db
    .withTables<BudgetTables>()
    .selectFrom('edition')
    .selectAll()
    .select(partOf)
    .select(
      sql<number>`(select count(*) from project where project.edition = edition.id)`.as('projects'),
    )
    .select(
      sql<number>`(select count(winner_rank) from project where project.edition = edition.id)`.as(
        'winners',
      ),
    )
    .orderBy('ended_on', (order) => order.desc().nullsLast())
    .orderBy('slug', 'desc')

type SummaryRow = EditionRow & { projects: number; winners: number }

const summaryOf = ({ projects, winners, ...row }: SummaryRow): EditionSummary => ({
  edition: editionOf(row),
  projects,
  winners,
})

function editionOf(row: EditionRow): Edition {
  return {
    id: row.id,
    slug: row.slug,
    // Written by `rowOf` below, and by nothing else: the shape is the table's promise.
    name: row.name as Content,
    isFictional: row.is_fictional,
    currency: row.currency,
    budget: exactNumber(row.budget),
    format: row.ballot_format,
    voters: row.voters,
    beganOn: row.began_on as Day | null,
    endedOn: row.ended_on as Day | null,
    settings: readSettings(row.settings),
    tieOrder: row.tie_order,
    tieOrderName: row.tie_order_name,
    source: {
      file: row.source_file,
      sha256: row.source_sha256,
      meta: row.meta as readonly [string, string][],
      warnings: row.warnings as readonly PbWarning[],
    },
    partOf: row.partOf,
    ballotsWithheld: row.ballots_withheld,
  }
}

const rowOf = (edition: Edition) => ({
  id: edition.id,
  slug: edition.slug,
  name: JSON.stringify(edition.name),
  is_fictional: edition.isFictional,
  currency: edition.currency,
  budget: toDecimalText(edition.budget) ?? '0',
  ballot_format: edition.format,
  voters: edition.voters,
  began_on: edition.beganOn,
  ended_on: edition.endedOn,
  settings: JSON.stringify(writeSettings(edition.settings)),
  tie_order: [...edition.tieOrder],
  tie_order_name: edition.tieOrderName,
  meta: JSON.stringify(edition.source.meta),
  source_file: edition.source.file,
  source_sha256: edition.source.sha256,
  warnings: JSON.stringify(edition.source.warnings),
  ballots_withheld: edition.ballotsWithheld,
})
