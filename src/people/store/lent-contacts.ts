import { sql, type Transaction } from 'kysely'

/**
 * Every confirmed address and phone of a guardian opens the accounts of her children too, and no
 * other of hers: one she takes away opens them no more. An address the child has of her own stays hers.
 */
export async function lendContacts(
  tx: Transaction<object>,
  guardian: string,
  now: Date,
): Promise<void> {
  await sql`
    delete from contact as lent using guardianship
    where guardianship.guardian = ${guardian} and lent.party = minor and lent.is_guardians
      and not exists (select from contact as own where own.party = ${guardian}
        and own.kind = lent.kind and own.value = lent.value)`.execute(tx)
  await sql`
    insert into contact (id, party, kind, value, confirmed_at, is_guardians)
    select gen_random_uuid(), minor, kind, value, ${now.toISOString()}, true
    from guardianship join contact on contact.party = guardian
    where guardian = ${guardian} and contact.confirmed_at is not null and not is_guardians
    on conflict (party, kind, value) do nothing`.execute(tx)
}
