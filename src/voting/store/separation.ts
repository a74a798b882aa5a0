import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from '../../platform/database/database.ts'
import { keptVariants } from '../methods/kept-variants.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { shownFingerprint } from '../sealing/fingerprint.ts'
import { votersIn } from './register.ts'

/** What a box holds once it is separated. */
export type Contents = Pick<
  BallotBox,
  'ballots' | 'fingerprintsSha256' | 'erasedVariants' | 'voters'
>

/** Where box and register do not agree: somebody wrote in the database past the site. */
export interface Discord {
  /** Ballots of nobody in the register: left out of the box. */
  readonly ballotsWithoutVoter: number
  /** Voters on line whose ballot is not there. */
  readonly votersWithoutBallot: number
}

/** Somebody copies the table, most likely a backup: it cannot be emptied under its hands. */
export class BallotsBeingCopied extends Error {
  readonly code = 'ballots-being-copied'
}

/**
 * Copies the sealed ballots of a box in an order drawn by chance, then drops all that linked them to
 * anybody.
 *
 * A truncate, not a delete: deleted rows stay on the disk with their voter until a vacuum, a
 * truncated table is another file. Ballots of other votes under way are put aside and back: their
 * voters wait for a moment. Decision 0012.
 *
 * @throws BallotsBeingCopied
 */
export async function separate(
  tx: Transaction<object>,
  box: string,
): Promise<{ readonly contents: Contents; readonly discord: Discord }> {
  await holdAlone(tx)
  const discord = await discordIn(tx, box)
  await sql`delete from sealed_ballot where box = ${box} and not ${hasVoter}`.execute(tx)
  const sizes = await sql<{ variant: string; ballots: number }>`
    select variant, count(*) as ballots from sealed_ballot
    where box = ${box} group by variant`.execute(tx)
  const kept = keptVariants(new Map(sizes.rows.map(({ variant, ballots }) => [variant, ballots])))
  await sql`
    insert into separated_ballot (box, fingerprint, variant, ciphertext)
    select box, fingerprint, case when variant = any(${kept}::text[]) then variant end, ciphertext
    from sealed_ballot where box = ${box} order by gen_random_uuid()`.execute(tx)
  await sql`
    create temporary table others on commit drop as
    select * from sealed_ballot where box <> ${box} order by gen_random_uuid()`.execute(tx)
  await sql`truncate sealed_ballot`.execute(tx)
  await sql`insert into sealed_ballot select * from others`.execute(tx)
  const erasedVariants = sizes.rows.flatMap(({ variant }) =>
    kept.includes(variant) ? [] : variant,
  )
  const all = await fingerprints(tx, box)
  const contents = {
    ballots: all.length,
    fingerprintsSha256: listSha256(all),
    erasedVariants: erasedVariants.sort(),
    voters: await votersIn(tx, box),
  }
  return { contents, discord }
}

const hasVoter = sql`
  exists (select from voter_register where voter_register.box = sealed_ballot.box
    and voter_register.voter = sealed_ballot.voter)`

async function discordIn(tx: Transaction<object>, box: string): Promise<Discord> {
  const found = await sql<Discord>`
    select
      (select count(*) from sealed_ballot where box = ${box} and not ${hasVoter})
        as "ballotsWithoutVoter",
      (select count(*) from voter_register
        where box = ${box} and channel not in ('paper', 'other-identity')
          and not exists (select from sealed_ballot where sealed_ballot.box = voter_register.box
            and sealed_ballot.voter = voter_register.voter)) as "votersWithoutBallot"`.execute(tx)
  return found.rows[0] ?? { ballotsWithoutVoter: 0, votersWithoutBallot: 0 }
}

/** While somebody reads the table we would wait, and voters of another vote behind us: not for long. */
async function holdAlone(tx: Transaction<object>): Promise<void> {
  await sql`set local lock_timeout = '2s'`.execute(tx)
  try {
    await sql`lock table sealed_ballot in access exclusive mode`.execute(tx)
  } catch (error) {
    const isTooLong = error instanceof pg.DatabaseError && error.code === '55P03'
    throw isTooLong ? new BallotsBeingCopied() : error
  }
  await sql`set local lock_timeout to default`.execute(tx)
}

/**
 * SHA-256 of the list that will be published: one fingerprint a line as it is shown, sorted. A
 * stranger finds it again: `tail -n +2 empreintes.csv | tr -d '\\r' | sha256sum`.
 */
export function listSha256(all: readonly Uint8Array[]): string {
  const lines = all.map((fingerprint) => `${shownFingerprint(fingerprint)}\n`).sort()
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/** The fingerprints of all sealed ballots after the close, sorted: each voter finds hers. */
export async function fingerprints(db: Database, box: string): Promise<readonly Uint8Array[]> {
  const found = await sql<{ fingerprint: Buffer }>`
    select fingerprint from separated_ballot where box = ${box} order by fingerprint`.execute(db)
  return found.rows.map(({ fingerprint }) => fingerprint)
}
