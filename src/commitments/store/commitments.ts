import { type RawBuilder, sql } from 'kysely'
import { allOf, isOf, said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import {
  type Commitment,
  type Latest,
  type PublicCommitment,
  soonDays,
  type Standing,
  standings,
} from '../rules/commitment.ts'
import { type Filters, type Tally, wholeTown } from '../rules/listing.ts'
import { byUrgency, commitmentColumns, publicColumns } from './commitment-row.ts'

const inState = (etat: 'soon' | Standing, today: Day): RawBuilder<unknown> => {
  if (etat === 'kept' || etat === 'dropped') return sql`state = ${etat}`
  if (etat === 'late') return sql`(state = 'open' and due_on < ${today})`
  const soon = etat === 'soon' ? sql` and due_on <= ${daysAfter(today, soonDays)}` : sql``
  return sql`(state = 'open' and due_on >= ${today}${soon})`
}

const conditionsOf = ({ mots, quartier, service }: Filters) => [
  ...said(mots, sql`words`),
  ...isOf('department', service),
  ...(quartier === wholeTown ? [sql`neighbourhood is null`] : isOf('neighbourhood', quartier)),
]

/** How many are in each state today, under the name of the state. */
const countsOn = (today: Day) =>
  sql.join(
    ([...standings, 'soon'] as const).map(
      (etat) => sql`count(*) filter (where ${inState(etat, today)})::int as ${sql.ref(etat)}`,
    ),
  )

/** A promise on the desk of who follows it. */
export type Awaited = Pick<Commitment, 'number' | 'text' | 'dueOn' | 'owner'>

/** The register of commitments. */
export function commitments(db: Database) {
  return {
    async find(number: number): Promise<Commitment | null> {
      const found = await sql<Commitment>`
        select ${commitmentColumns} from commitment where number = ${number}`.execute(db)
      return found.rows[0] ?? null
    },

    async page(
      filters: Filters,
      today: Day,
      perPage: number,
    ): Promise<{ readonly commitments: readonly PublicCommitment[]; readonly total: number }> {
      const { etat, page } = filters
      const all = [...conditionsOf(filters), ...(etat === '' ? [] : [inState(etat, today)])]
      const found = await sql<PublicCommitment & { total: number }>`
        select ${publicColumns}, count(*) over ()::int as total from commitment
        where ${allOf(all)} order by ${byUrgency}
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return { commitments: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Of those still open: late or due soon, or followed by somebody; with their owner. */
    async awaited(
      which: 'soon' | { readonly owner: string },
      today: Day,
      most: number,
    ): Promise<{ readonly commitments: readonly Awaited[]; readonly total: number }> {
      const chosen =
        which === 'soon'
          ? sql`due_on <= ${daysAfter(today, soonDays)}`
          : sql`owner = ${which.owner}::uuid`
      const found = await sql<Awaited & { total: number }>`
        select number, text, due_on as "dueOn", owner, count(*) over ()::int as total
        from commitment where state = 'open' and ${chosen}
        order by due_on, number limit ${most}`.execute(db)
      return { commitments: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** How many stand where in each neighbourhood, whatever the state asked for. */
    async tallies(filters: Filters, today: Day): Promise<readonly Tally[]> {
      const found = await sql<Tally>`
        select neighbourhood, ${countsOn(today)},
          count(*) filter (where state = 'kept' and ended_on <= first_due_on)::int as "onTime"
        from commitment where ${allOf(conditionsOf(filters))}
        group by neighbourhood order by neighbourhood nulls first`.execute(db)
      return found.rows
    },

    /** All of them, for who takes the data away; the cost grows with their number. */
    async everything(): Promise<readonly PublicCommitment[]> {
      const found = await sql<PublicCommitment>`
        select ${publicColumns} from commitment order by number`.execute(db)
      return found.rows
    },

    /** Those that changed last, each with its last change. */
    async latest(most: number): Promise<readonly Latest[]> {
      const found = await sql<Latest>`
        select number, text, first.at as "madeAt", last.kind, last.reason, last.at,
          last.due_on as "dueOn"
        from commitment
        join lateral (select at from commitment_change
          where commitment = commitment.id order by at limit 1) as first on true
        join lateral (select kind, reason, due_on, at from commitment_change
          where commitment = commitment.id order by at desc limit 1) as last on true
        order by last.at desc, number desc limit ${most}`.execute(db)
      return found.rows
    },

    /** Those that exist among these numbers, as an address writes them. */
    async numbered(numbers: readonly string[]): Promise<readonly PublicCommitment[]> {
      const found = await sql<PublicCommitment>`
        select ${publicColumns} from commitment
        where number::text = any(${[...numbers]}::text[])`.execute(db)
      return found.rows
    },

    /** Those of some ids, for the stories they are part of. */
    async byIds(ids: readonly string[]): Promise<readonly PublicCommitment[]> {
      const found = await sql<PublicCommitment>`
        select ${publicColumns} from commitment where id::text = any(${[...ids]}::text[])
        order by number`.execute(db)
      return found.rows
    },
  }
}
