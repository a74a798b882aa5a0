import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Ballot, Election } from '../methods/election.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { exactNumber } from './exact-columns.ts'
import type { BudgetTables } from './tables.ts'

/** Rows sent in one statement: a few hundred kilobytes at most. */
const rowsAtATime = 5000

/** The published ballots of one edition. */
export function ballots(db: Database, edition: Edition) {
  const tables = db.withTables<BudgetTables>()
  return {
    /** Adds ballots numbered from `first`, in this order. */
    async add(added: readonly Ballot[], first = 1): Promise<void> {
      for (let start = 0; start < added.length; start += rowsAtATime) {
        const rows = added.slice(start, start + rowsAtATime).map((ballot, place) => ({
          number: first + start + place,
          choices: ballot.projects,
          points: ballot.points?.map((points) => toDecimalText(points)) ?? null,
        }))
        // One parameter for all the rows: the statement is parsed once, whatever their number.
        await sql`
          insert into ballot (edition, number, choices, points)
          select ${edition.id}, number,
            array(select jsonb_array_elements_text(choices)::integer),
            case when points is null then null
              else array(select jsonb_array_elements_text(points)::numeric) end
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as given (number integer, choices jsonb, points jsonb)`.execute(db)
      }
    },

    /** All of them in order; sixty thousand take about 50 MB. */
    async all(): Promise<readonly Ballot[]> {
      const read: Ballot[] = []
      for await (const part of this.inParts()) read.push(...part)
      return read
    },

    /** How many ballots choose 0, 1, 2… projects. */
    async bySize(): Promise<readonly number[]> {
      const { rows } = await sql<{ size: number; ballots: number }>`
        select cardinality(choices) as size, count(*) as ballots
        from ballot where edition = ${edition.id} group by 1`.execute(db)
      const most = Math.max(0, ...rows.map(({ size }) => size))
      const sizes = new Map(rows.map(({ size, ballots: count }) => [size, count]))
      return Array.from({ length: most + 1 }, (_, size) => sizes.get(size) ?? 0)
    },

    /** Part after part, so that an export never holds them all. */
    async *inParts(): AsyncGenerator<readonly Ballot[]> {
      let last = 0
      while (true) {
        const rows = await tables
          .selectFrom('ballot')
          .select(['number', 'choices', 'points'])
          .where('edition', '=', edition.id)
          .where('number', '>', last)
          .orderBy('number')
          .limit(rowsAtATime)
          .execute()
        if (rows.length === 0) return
        yield rows.map(ballotOf)
        last = rows.at(-1)?.number ?? last
      }
    },
  }
}

const ballotOf = (row: { choices: number[]; points: string[] | null }): Ballot => ({
  projects: row.choices,
  ...(row.points !== null && { points: row.points.map(exactNumber) }),
})

/** What a count may know of an edition. */
export const electionOf = (
  edition: Edition,
  candidates: readonly Project[],
  cast: readonly Ballot[],
): Election => ({
  format: edition.format,
  budget: edition.budget,
  projects: candidates.map(({ code, cost }) => ({ id: code, cost })),
  ballots: cast,
})
