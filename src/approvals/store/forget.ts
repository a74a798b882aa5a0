import { sql, type Transaction } from 'kysely'
import type { Day } from '../../platform/kernel/day.ts'

/** Years the names of those who asked and signed are kept once an approval is over. */
const yearsOfNames = 5

/**
 * Names of old signatures go, their trace stays; absences of last year go whole.
 *
 * @returns how many rows
 */
export async function forgetOldNames(tx: Transaction<object>, today: Day): Promise<number> {
  const old = sql`select id from approval
    where ended_at < ${today}::date - make_interval(years => ${yearsOfNames})`
  const asked = await sql`
    update approval set asked_by = null where asked_by is not null and id in (${old})`.execute(tx)
  const signed = await sql`
    update approval_act set by_party = null, instead_of = null
    where (by_party is not null or instead_of is not null) and approval in (${old})`.execute(tx)
  const away = await sql`
    delete from approval_absence
    where ends_on < ${today}::date - interval '1 year'`.execute(tx)
  return [asked, signed, away].reduce(
    (rows, { numAffectedRows = 0n }) => rows + Number(numAffectedRows),
    0,
  )
}
