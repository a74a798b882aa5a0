import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { SlipBatch, SlipState } from '../rules/slips.ts'
import { slipCodeOf } from './secrets.ts'

/** A slip as it is printed. */
export interface PrintedSlip {
  readonly number: number
  readonly code: string
}

const batchColumns = sql`
  batch.id, batch.made_at as "madeAt", batch.purpose, count(*)::int as slips,
  count(question.id)::int as entered, min(slip.number) as first, max(slip.number) as last
  from question_slip_batch as batch
  join question_slip as slip on slip.batch = batch.id
  left join question on question.number = slip.number`

/** Slips of paper, from the press to the question that one of them became. */
export function slips(db: Database) {
  const stateOf = async (number: number): Promise<SlipState> => {
    const found = await sql<{ isEntered: boolean }>`
      select exists (select from question where question.number = slip.number) as "isEntered"
      from question_slip as slip where slip.number = ${number}`.execute(db)
    const [slip] = found.rows
    if (slip === undefined) return 'unknown'
    return slip.isEntered ? 'entered' : 'blank'
  }
  return {
    stateOf,

    /** Sets numbers aside: they are those of the questions to come. Asked twice, it is one batch. */
    make: (
      {
        key,
        count,
        purpose,
      }: { readonly key: string; readonly count: number } & Pick<SlipBatch, 'purpose'>,
      act: Act,
    ): Promise<void> =>
      inTransaction(db, async (tx) => {
        const made = await sql`
          insert into question_slip_batch (id, made_at, made_by, purpose)
          values (${key}, ${act.now.toISOString()}, ${partyOf(act)}, ${purpose})
          on conflict (id) do nothing returning id`.execute(tx)
        if (made.rows.length === 0) return
        await sql`
          insert into question_slip (number, batch)
          select nextval(pg_get_serial_sequence('question', 'number')), ${key}::uuid
          from generate_series(1, ${count}::int)`.execute(tx)
      }),

    async find(batch: string): Promise<SlipBatch | null> {
      const found = await sql<SlipBatch>`
        select ${batchColumns} where batch.id = ${batch}::uuid group by batch.id`.execute(db)
      return found.rows[0] ?? null
    },

    /** The latest first, a page at a time; and how many there are in all. */
    async batches(
      page: number,
      perPage: number,
    ): Promise<{ readonly batches: readonly SlipBatch[]; readonly total: number }> {
      const found = await sql<SlipBatch>`
        select ${batchColumns} group by batch.id order by batch.made_at desc, batch.id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      const counted = await sql<{ total: number }>`
        select count(*)::int as total from question_slip_batch`.execute(db)
      return { batches: found.rows, total: counted.rows[0]?.total ?? 0 }
    },

    /**
     * Those of a batch that did not come back, in order, the same each time: the code of the others is
     * their askers’ alone.
     *
     * @returns none when there is no such batch, or nothing of it is left
     */
    async printed(batch: string): Promise<readonly PrintedSlip[]> {
      const found = await sql<{ number: number }>`
        select number from question_slip as slip where batch = ${batch}::uuid
          and not exists (select from question where question.number = slip.number)
        order by number`.execute(db)
      return found.rows.map(({ number }) => ({ number, code: slipCodeOf(number) }))
    },

    /** Whoever kept its half comes before it was entered. */
    async isBlank({ number, code }: PrintedSlip): Promise<boolean> {
      return (await stateOf(number)) === 'blank' && code === slipCodeOf(number)
    },
  }
}
