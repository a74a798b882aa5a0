import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { partyOf } from '../../journal/index.ts'
import { newToken, tokenHash } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { publicStatesIn } from '../rules/listing.ts'
import type { PublicQuestion } from '../rules/question.ts'
import { isShown, publicColumns } from './public-questions.ts'
import { tellSetting } from './versions.ts'

/** A key of another program, without its secret. */
export interface Open311Key {
  readonly id: string
  readonly name: string
  readonly madeAt: string
  readonly revokedAt: string | null
  readonly lastUsedAt: string | null
}

/** Keys by which other programs send questions. */
export function open311Keys(db: Database) {
  return {
    async all(): Promise<readonly Open311Key[]> {
      const found = await sql<Open311Key>`
        select id, name, made_at as "madeAt", revoked_at as "revokedAt",
          last_used_at as "lastUsedAt"
        from open311_key order by made_at desc`.execute(db)
      return found.rows
    },

    /** @returns the secret, of 256 bits: shown once, its hash is kept */
    async make(name: string, act: Act): Promise<string> {
      const secret = newToken()
      const id = randomUUID()
      await inTransaction(db, async (tx) => {
        await sql`
          insert into open311_key (id, name, hash, made_by, made_at)
          values (${id}, ${name}, ${tokenHash(secret)}, ${partyOf(act)},
            ${act.now.toISOString()})`.execute(tx)
        await tellSetting(tx, 'program-key-made', { kind: 'program-key', id }, act)
      })
      return secret
    },

    /** Opens nothing from now on. */
    async revoke(id: string, act: Act): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`
          update open311_key set revoked_at = coalesce(revoked_at, ${act.now.toISOString()}::timestamptz)
          where id = ${id}::uuid`.execute(tx)
        await tellSetting(tx, 'program-key-revoked', { kind: 'program-key', id }, act)
      })
    },

    /** Whose key it is; `null` when it opens nothing. */
    async opening(secret: string, now: Date): Promise<string | null> {
      const found = await sql<{ id: string }>`
        update open311_key set last_used_at = ${now.toISOString()}
        where hash = ${tokenHash(secret)} and revoked_at is null returning id`.execute(db)
      return found.rows[0]?.id ?? null
    },
  }
}

/** What is wanted of published questions; empty lists: any. */
export interface Wanted {
  readonly numbers: readonly number[]
  readonly themes: readonly string[]
  readonly status: 'open' | 'closed' | null
  /** `null` when numbers are given. */
  readonly span: { readonly from: Date; readonly until: Date } | null
  readonly page: number
  readonly perPage: number
}

/** Published questions as other programs search them, the latest first. */
export async function open311Questions(
  db: Database,
  { numbers, themes, status, span, page, perPage }: Wanted,
): Promise<readonly PublicQuestion[]> {
  const states =
    status === 'open'
      ? publicStatesIn.waiting
      : [...publicStatesIn.answered, ...publicStatesIn.forwarded]
  const conditions = [
    isShown,
    ...(numbers.length === 0 ? [] : [sql`number = any(${[...numbers]}::int[])`]),
    ...(themes.length === 0 ? [] : [sql`theme = any(${[...themes]}::text[])`]),
    ...(status === null ? [] : [sql`state = any(${[...states]}::text[])`]),
    ...(span === null
      ? []
      : [
          sql`received_at >= ${span.from.toISOString()} and received_at <= ${span.until.toISOString()}`,
        ]),
  ]
  const found = await sql<PublicQuestion>`
    select ${publicColumns} from question where ${sql.join(conditions, sql` and `)}
    order by received_at desc, number desc
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return found.rows
}
