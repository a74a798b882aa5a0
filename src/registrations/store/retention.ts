import { sql, type Transaction } from 'kysely'
import { needsKeptDays } from '../rules/needs.ts'

/**
 * Some weeks after, nobody is named any more: how many came by which door remains.
 *
 * @returns how many registrations
 */
export async function forgetRegistered(tx: Transaction<object>, now: Date): Promise<number> {
  const erased = await sql`
    update registration set party = null, name = null, email = null, phone = null, needs = null,
      to_call = null, erased_at = ${now.toISOString()}
    from registration_opening as opening
    where opening.kind = registration.kind and opening.thing = registration.thing
      and erased_at is null
      and ends_at < ${now.toISOString()}::timestamptz - make_interval(days => ${needsKeptDays})`.execute(
    tx,
  )
  return Number(erased.numAffectedRows ?? 0n)
}
