import { sql, type Transaction } from 'kysely'

/**
 * Of files that a proof or a proposal has just let go, those that neither names any more.
 *
 * The same photo sent twice is one file: what another line holds is not erased.
 */
export async function freedFiles(
  tx: Transaction<object>,
  letGo: readonly (string | null)[],
): Promise<readonly string[]> {
  if (letGo.every((file) => file === null)) return []
  const found = await sql<{ file: string }>`
    select distinct file from unnest(${[...letGo]}::text[]) as gone (file)
    where file is not null
      and not exists (select from commitment_proof as proof where proof.file = gone.file)
      and not exists (select from commitment_proposal as held where held.file = gone.file)`.execute(
    tx,
  )
  return found.rows.map(({ file }) => file)
}
