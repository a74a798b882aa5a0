import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { Commentable } from './store/commentable.ts'

/** One bench that can be commented, for tests. */
export const bench = { kind: 'bench', id: 'bench-1' } as const

export const benches: Commentable = {
  kind: bench.kind,
  find: async (_, ids) =>
    new Map(
      ids
        .filter((id) => id === bench.id)
        .map((id) => [
          id,
          { id, title: 'Le banc du square', path: '/banc', isPublic: true, follow: bench },
        ]),
    ),
}

/** Somebody with an account, an e-mail and, when it is said, a birth date. */
export async function somebody(
  db: Database,
  about: { readonly name: string; readonly birthDate?: string },
): Promise<string> {
  const { name, birthDate } = about
  const party = randomUUID()
  await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
  await sql`
    insert into person (party, display_name, family_name, given_names, birth_date, identity_key)
    values (${party}, ${name}, ${birthDate === undefined ? null : 'Essai'},
      ${birthDate === undefined ? null : name}, ${birthDate ?? null},
      ${birthDate === undefined ? null : Buffer.from(party)})`.execute(db)
  await sql`
    insert into contact (id, party, kind, value, confirmed_at)
    values (${randomUUID()}, ${party}, 'email', ${`${party}@exemple.fr`}, now())`.execute(db)
  return party
}
