import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** What the register keeps of a person: two hashes, which mean nothing without the box’s secret. */
export interface VoterMarks {
  readonly identity: Buffer
  readonly account: Buffer | null
}

/** The register of this box was destroyed: nobody can be looked up in it. */
export class RegisterDestroyed extends Error {
  readonly code = 'register-destroyed'
}

/**
 * The secret under which the identities of one vote are hashed.
 *
 * @throws RegisterDestroyed
 */
export async function registerSecret(db: Database, box: string): Promise<Buffer> {
  const found = await sql<{ secret: Buffer }>`
    select secret from ballot_box_secret where box = ${box}`.execute(db)
  const secret = found.rows[0]?.secret
  if (secret === undefined) throw new RegisterDestroyed()
  return secret
}

/**
 * @param identity  the one normal form of names and birth date
 * @param account   id of the account, `null` for who votes on paper without one
 */
export function marksUnder(
  secret: Buffer,
  { identity, account }: { readonly identity: string; readonly account: string | null },
): VoterMarks {
  const mark = (kind: string, text: string) =>
    createHmac('sha256', secret).update(`${kind}\n${text}`).digest()
  return {
    identity: mark('identity', identity),
    account: account === null ? null : mark('account', account),
  }
}

/**
 * Where somebody stands in the register: what she is told before she chooses. A vote on paper, even
 * hers, is one she cannot change here.
 */
export type Standing = 'not-yet' | 'has-voted' | 'voted-otherwise'

export async function standingOf(db: Database, box: string, marks: VoterMarks): Promise<Standing> {
  const found = await sql<{ is_hers: boolean }>`
    select account_hash is not null and account_hash = ${marks.account} and channel <> 'paper'
      as is_hers
    from voter_register
    where box = ${box} and (identity_hash = ${marks.identity} or account_hash = ${marks.account})
    order by is_hers desc nulls last limit 1`.execute(db)
  const row = found.rows[0]
  if (row === undefined) return 'not-yet'
  return row.is_hers ? 'has-voted' : 'voted-otherwise'
}

/** How many have voted, by any channel: counted in the register, kept beside the box after it. */
export async function votersIn(db: Database, box: string): Promise<number> {
  const found = await sql<{ voters: number }>`
    select coalesce(voters, (
      select count(*) from voter_register where box = id and channel <> 'other-identity'
    )) as voters from ballot_box where id = ${box}`.execute(db)
  return found.rows[0]?.voters ?? 0
}

/** Exact figures, for the archive of the result: small groups are hidden when they are shown. */
export async function turnoutCells(
  db: Database,
  box: string,
): Promise<
  readonly { dimension: 'channel' | 'age' | 'neighbourhood'; value: string; voters: number }[]
> {
  const counted = await sql<{
    dimension: 'channel' | 'age' | 'neighbourhood'
    value: string
    voters: number
  }>`
    with voter as (
      select * from voter_register where box = ${box} and channel <> 'other-identity'
    )
    select 'channel' as dimension, channel as value, count(*) as voters from voter group by 2
    union all select 'neighbourhood', neighbourhood, count(*) from voter
      where neighbourhood is not null group by 2
    union all select 'age', age_band, count(*) from voter where age_band is not null group by 2
    order by 1, 2`.execute(db)
  return counted.rows
}
