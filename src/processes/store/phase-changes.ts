import { sql } from 'kysely'
import { toldRows } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'

/** How the dates of a phase changed since they were first written. */
export interface PhaseChanges {
  /** How many times. */
  readonly moves: number
  /** Whether one of them came after the process was published: people may have noted others. */
  readonly isMoved: boolean
  readonly changedAt: string
}

/** By id of the phase, from the journal; those written before there was one are not there. */
export async function phaseChanges(db: Database): Promise<ReadonlyMap<string, PhaseChanges>> {
  const found = await sql<PhaseChanges & { readonly phase: string }>`
    with told as (${toldRows('process', 'phase-dated')}),
    dated as (
      select payload ->> 'phase' as phase, subject, at,
        row_number() over phases > 1 and
          (payload ->> 'from', payload ->> 'to') is distinct from
          (lag(payload ->> 'from') over phases, lag(payload ->> 'to') over phases) as is_moved
      from told window phases as (partition by payload ->> 'phase' order by at))
    select phase, (count(*) filter (where is_moved))::int as moves, max(at) as "changedAt",
      coalesce(bool_or(is_moved and at > published_at), false) as "isMoved"
    from dated join process on process.id::text = subject group by phase`.execute(db)
  return new Map(found.rows.map(({ phase, ...changes }) => [phase, changes]))
}
