import { type RawBuilder, sql } from 'kysely'
import { allOf, isOf, said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Filters } from '../rules/listing.ts'
import type { Latest, Opinion, OpinionFile, PastChange, Standing } from '../rules/opinion.ts'
import { fileColumns, opinionColumns } from './opinion-row.ts'

const inState = (etat: Standing, today: Day): RawBuilder<unknown> => {
  const states: Readonly<Record<Standing, RawBuilder<unknown>>> = {
    awaited: sql`state = 'awaited'`,
    waiting: sql`(state = 'adopted' and reply_due_on >= ${today})`,
    late: sql`(state = 'adopted' and reply_due_on < ${today})`,
    replied: sql`(state = 'replied' and replied_on <= reply_due_on)`,
    'replied-late': sql`(state = 'replied' and replied_on > reply_due_on)`,
  }
  return states[etat]
}

/** Replies that are due first, then opinions awaited, then what was replied last. */
const inOrder = sql`
  array_position(array['adopted', 'awaited', 'replied'], state),
  case state when 'adopted' then reply_due_on when 'awaited' then opinion_due_on end nulls last,
  replied_on desc, number desc`

const chosen = ({ mots, instance, etat }: Filters, today: Day) => [
  ...said(mots, sql`words`),
  ...isOf('body', instance),
  ...(etat === '' ? [] : [inState(etat, today)]),
]

export interface FoundOpinions {
  readonly opinions: readonly Opinion[]
  readonly total: number
}

/** Opinions of bodies, and what the town replied. */
export function opinions(db: Database) {
  return {
    /** For those who prepare the reply. */
    async find(id: string): Promise<OpinionFile | null> {
      const found = await sql<OpinionFile>`
        select ${fileColumns} from opinion where id = ${id}::uuid`.execute(db)
      return found.rows[0] ?? null
    },

    async numbered(number: number): Promise<Opinion | null> {
      const found = await sql<Opinion>`
        select ${opinionColumns} from opinion where number = ${number}`.execute(db)
      return found.rows[0] ?? null
    },

    /** Those that exist among these, for the stories they are part of. */
    async byIds(ids: readonly string[]): Promise<readonly Opinion[]> {
      const found = await sql<Opinion>`
        select ${opinionColumns} from opinion where id::text = any(${[...ids]}::text[])`.execute(db)
      return found.rows
    },

    async byId(id: string): Promise<Opinion | null> {
      const found = await sql<Opinion>`
        select ${opinionColumns} from opinion where id::text = ${id}`.execute(db)
      return found.rows[0] ?? null
    },

    async page(filters: Filters, today: Day, perPage: number): Promise<FoundOpinions> {
      const found = await sql<Opinion & { total: number }>`
        select ${opinionColumns}, count(*) over ()::int as total from opinion
        where ${allOf(chosen(filters, today))} order by ${inOrder}
        limit ${perPage} offset ${(filters.page - 1) * perPage}`.execute(db)
      return { opinions: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** The oldest first. */
    async changesOf(id: string): Promise<readonly PastChange[]> {
      const found = await sql<PastChange>`
        select kind, day, reason, due_on as "dueOn", at from opinion_change
        where opinion = ${id} order by at, array_position(
          array['asked', 'adopted', 'postponed', 'replied'], kind)`.execute(db)
      return found.rows
    },

    /** What the town asked a body, the nearest day first: few. */
    async awaitedOf(body: string): Promise<readonly Opinion[]> {
      const found = await sql<Opinion>`
        select ${opinionColumns} from opinion where state = 'awaited' and body = ${body}
        order by opinion_due_on nulls last, number`.execute(db)
      return found.rows
    },

    /** All that the town owes a reply, the nearest day first: few. */
    async owed(): Promise<readonly Opinion[]> {
      const found = await sql<Opinion>`
        select ${opinionColumns} from opinion where state = 'adopted'
        order by reply_due_on, number`.execute(db)
      return found.rows
    },

    /** For who takes the data away; the cost grows with their number. */
    async everything(): Promise<readonly Opinion[]> {
      const found = await sql<Opinion>`
        select ${opinionColumns} from opinion order by number`.execute(db)
      return found.rows
    },

    /** Those that changed last, each with its last change. */
    async latest(most: number): Promise<readonly Latest[]> {
      const found = await sql<Latest>`
        select number, subject, body, origin, last.kind, last.reason,
          last.due_on as "dueOn", last.at,
          (select min(at) from opinion_change where opinion = opinion.id) as "firstAt"
        from opinion
        join lateral (select kind, reason, due_on, at from opinion_change
          where opinion_change.opinion = opinion.id order by at desc limit 1) as last on true
        order by last.at desc, number desc limit ${most}`.execute(db)
      return found.rows
    },
  }
}
