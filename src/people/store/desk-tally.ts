import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { isCapped, mostPerDay, type TalliedAct, tallyDays } from '../rules/desk-acts.ts'

/** An agent, and the day it is in the town. */
interface AgentsDay {
  readonly agent: string
  readonly today: Day
}

/**
 * Counts one more act of an agent, in the transaction of the act itself.
 *
 * @returns whether she may still do it today; nothing is counted when she may not
 */
export async function tallies(
  tx: Transaction<object>,
  { agent, today }: AgentsDay,
  act: TalliedAct,
): Promise<boolean> {
  const most = isCapped(act) ? mostPerDay[act] : null
  const counted = await sql`
    insert into desk_tally as known (agent, day, act, times) values (${agent}, ${today}, ${act}, 1)
    on conflict (agent, day, act) do update set times = known.times + 1
      where ${most}::int is null or known.times < ${most}::int
    returning times`.execute(tx)
  return counted.rows.length === 1
}

/** What one agent did today, and in the last thirty days. */
export interface AgentTally {
  readonly agent: string
  readonly name: string
  readonly acts: Readonly<Record<TalliedAct, { readonly today: number; readonly lately: number }>>
}

const none = { today: 0, lately: 0 } as const
/** The base tells only what was done. */
const noActs = {
  account: none,
  card: none,
  merge: none,
  correction: none,
  check: none,
  consent: none,
} as const

/** Agents who did anything in thirty days, the busiest first. */
export async function agentTallies(
  db: Database,
  today: Day,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<{ readonly agents: readonly AgentTally[]; readonly count: number }> {
  const found = await sql<AgentTally & { readonly count: number }>`
    with since as (
      select agent, act, sum(times)::int as lately,
        coalesce(sum(times) filter (where day = ${today}::date), 0)::int as today
      from desk_tally where day > ${today}::date - ${tallyDays}::int group by agent, act
    )
    select agent, coalesce(display_name, given_names, '') as name,
      (count(*) over ())::int as count,
      jsonb_object_agg(act, jsonb_build_object('today', today, 'lately', lately)) as acts
    from since join person on person.party = agent
    group by agent, name
    order by sum(lately) desc, name, agent
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return {
    agents: found.rows.map(({ agent, name, acts }) => ({
      agent,
      name,
      acts: { ...noActs, ...acts },
    })),
    count: found.rows[0]?.count ?? 0,
  }
}
