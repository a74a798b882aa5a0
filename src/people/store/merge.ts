import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Contact } from '../rules/contact.ts'
import { reachedAt } from './contacts.ts'
import type { ByAgent } from './desk.ts'
import { tallies } from './desk-tally.ts'
import { lendContacts } from './lent-contacts.ts'

/** What moves from one account to another: figures, to be shown before the act. */
export interface MergeEffect {
  readonly contacts: number
  readonly cards: number
  readonly checks: number
  readonly children: number
  readonly others: number
}

/** What a merge would move. */
export async function mergeEffect(db: Database, gone: string): Promise<MergeEffect> {
  const found = await sql<MergeEffect>`
    select
      (select count(*)::int from contact where party = ${gone}) as contacts,
      (select count(*)::int from desk_card where party = ${gone} and revoked_at is null) as cards,
      (select count(*)::int from verification where party = ${gone} and revoked_at is null) as checks,
      (select count(*)::int from guardianship where guardian = ${gone}) as children,
      (select count(*)::int from organisation where declared_by = ${gone})
        + (select count(*)::int from class where teacher = ${gone}) as others`.execute(db)
  const [effect] = found.rows
  if (effect === undefined) throw new Error('A count always has one row.')
  return effect
}

/** Tables whose rows follow the person, and the column that names her. */
const followers = [
  ['guardianship', 'guardian'],
  ['organisation', 'declared_by'],
  ['class', 'teacher'],
  ['rights_request', 'party'],
  ['assisted_act', 'party'],
  ['message', 'party'],
] as const

/**
 * Makes one account of two: contacts, cards and what was done follow; names stay those of the account
 * kept. What was checked follows only under the same name.
 *
 * @param tell  writes to where each of the two was reached before, in the same transaction
 * @returns what kept it from being done; `null` when it is
 */
export async function mergeAccounts(
  db: Database,
  { kept, gone, by, today, now }: ByAgent & { readonly kept: string; readonly gone: string },
  tell: (tx: Transaction<object>, reached: readonly Contact[]) => Promise<void>,
): Promise<'gone' | 'full' | null> {
  return inTransaction(db, async (tx) => {
    const both = await sql`
      select from party where id in (${kept}, ${gone}) and kind = 'person' order by id
      for update`.execute(tx)
    if (both.rows.length !== 2) return 'gone'
    if (!(await tallies(tx, { agent: by, today }, 'merge'))) return 'full'
    const reached = await reachedAt(tx, [kept, gone])
    await moveContacts(tx, kept, gone)
    await moveCard(tx, kept, gone, now)
    await moveOnce(tx, kept, gone)
    for (const [table, column] of followers) {
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${kept}
        where ${sql.ref(column)} = ${gone}`.execute(tx)
    }
    await lendContacts(tx, kept, now)
    // Sessions, second factor and the rest end with the account.
    await sql`delete from party where id = ${gone}`.execute(tx)
    await recordEvents(tx, [
      {
        type: 'people-merged',
        subject: { kind: 'party', id: kept },
        payload: { gone, by },
        at: now.toISOString(),
      },
    ])
    await tell(tx, reached)
    return null
  })
}

async function moveContacts(tx: Transaction<object>, kept: string, gone: string): Promise<void> {
  await sql`
    update contact set party = ${kept} where party = ${gone}
      and not exists (select from contact as own where own.party = ${kept}
        and own.kind = contact.kind and own.value = contact.value)`.execute(tx)
}

/** One card is in force: the one of the account kept when it has one. */
async function moveCard(
  tx: Transaction<object>,
  kept: string,
  gone: string,
  now: Date,
): Promise<void> {
  await sql`
    update desk_card set revoked_at = ${now.toISOString()}
    where party = ${gone} and revoked_at is null
      and exists (select from desk_card as own where own.party = ${kept}
        and own.revoked_at is null)`.execute(tx)
  await sql`update desk_card set party = ${kept} where party = ${gone}`.execute(tx)
}

/** What a person has one of, when the account kept has none; what was seen, under the same name. */
async function moveOnce(tx: Transaction<object>, kept: string, gone: string): Promise<void> {
  await sql`
    update residence set party = ${kept} where party = ${gone}
      and not exists (select from residence as own where own.party = ${kept})`.execute(tx)
  await sql`
    update guardianship set minor = ${kept} where minor = ${gone}
      and not exists (select from guardianship as own where own.minor = ${kept})`.execute(tx)
  await sql`
    update consent set party = ${kept} where party = ${gone}
      and (withdrawn_at is not null or not exists (select from consent as own
        where own.party = ${kept} and own.purpose = consent.purpose
          and own.withdrawn_at is null))`.execute(tx)
  await sql`
    update verification set party = ${kept} where party = ${gone}
      and (select identity_key from person where party = ${kept})
        = (select identity_key from person where party = ${gone})`.execute(tx)
}
