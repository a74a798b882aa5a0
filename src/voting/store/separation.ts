import { sql, type Transaction } from 'kysely'

/**
 * Copies the sealed ballots of a box in an order drawn by chance, then drops all that linked them to
 * anybody.
 *
 * A truncate, not a delete: deleted rows stay on the disk with their voter until a vacuum, a
 * truncated table is another file. Ballots of other votes under way are put aside and back: their
 * voters wait for a moment. Decision 0012.
 */
export async function separate(tx: Transaction<object>, box: string): Promise<void> {
  await sql`lock table sealed_ballot in access exclusive mode`.execute(tx)
  await sql`
    insert into separated_ballot (box, fingerprint, variant, ciphertext)
    select box, fingerprint, variant, ciphertext from sealed_ballot
    where box = ${box} order by gen_random_uuid()`.execute(tx)
  await sql`
    create temporary table others on commit drop as
    select * from sealed_ballot where box <> ${box} order by gen_random_uuid()`.execute(tx)
  await sql`truncate sealed_ballot`.execute(tx)
  await sql`insert into sealed_ballot select * from others`.execute(tx)
}
