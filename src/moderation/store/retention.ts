import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { monthsKept, type Subject } from '../rules/case.ts'
import { tell } from './versions.ts'

/** A hidden thing whose time is over. */
export interface OverCase {
  readonly id: string
  readonly subject: Subject
}

/**
 * What was decided more than a year ago, its appeal included: the words about it go, and what was
 * hidden is given back to its module, which erases it.
 *
 * A year covers the six months of an appeal and the two of a court; the figures keep counting.
 */
export async function casesToForget(
  tx: Transaction<object>,
  act: Act,
): Promise<readonly OverCase[]> {
  const past = sql`${act.now.toISOString()}::timestamptz - make_interval(months => ${monthsKept})`
  const over = await sql<OverCase & { readonly state: string }>`
    update moderation_case as one set erased_at = ${act.now.toISOString()}, note = null,
      decided_by = null
    where erased_at is null and decided_at < ${past}
      and not exists (select from moderation_appeal as appeal
        where appeal.case_id = one.id and (outcome is null or appeal.decided_at >= ${past}))
    returning id, state, jsonb_build_object('kind', content_kind, 'id', content_id) as subject`.execute(
    tx,
  )
  const ids = over.rows.map(({ id }) => id)
  await sql`
    update moderation_report set words = '', email = null
    where case_id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    update moderation_appeal set words = '', reason = null, decided_by = null
    where case_id = any(${ids}::uuid[])`.execute(tx)
  const hidden = over.rows.filter(({ state }) => state === 'hidden')
  for (const one of hidden) await tell(tx, 'moderation-erased', one, act)
  return hidden
}

/**
 * Its author erased it, or asked to be forgotten: what waited is over, and what was said about it
 * goes with it.
 */
export async function contentGone(
  tx: Transaction<object>,
  { kind, id }: Subject,
  act: Act,
): Promise<void> {
  const at = act.now.toISOString()
  const over = await sql<OverCase>`
    update moderation_case set erased_at = ${at}, note = null, decided_by = null,
      state = case when state = 'open' then 'gone' else state end,
      decided_at = coalesce(decided_at, ${at})
    where content_kind = ${kind} and content_id = ${id} and erased_at is null
    returning id, jsonb_build_object('kind', content_kind, 'id', content_id) as subject`.execute(tx)
  const ids = over.rows.map((one) => one.id)
  await sql`
    update moderation_report set words = '', email = null
    where case_id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    update moderation_appeal set words = '', reason = null, decided_by = null
    where case_id = any(${ids}::uuid[])`.execute(tx)
  for (const one of over.rows) await tell(tx, 'moderation-moot', one, act)
}
