import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { bodyRoutes, type MemberTie } from './index.ts'

export const agathe = '00000000-0000-4000-8000-00000000000a'
const shares = [
  {
    name: () => 'Ses réunions',
    path: (body: string) => `/reunions?instance=${body}`,
    forMembers: { name: () => 'Écrire ensemble', path: (body: string) => `/ensemble/${body}` },
  },
]

/** Something is kept of who is called Retenue: what is written of her stays. */
const ties: readonly MemberTie[] = [
  async (db, members) => {
    const { rows } = await sql`
      select from body_member where name = 'Retenue' and id = any(${[...members]}::uuid[])`.execute(
      db,
    )
    return rows.length > 0
  },
]

/** Bodies on a day, at ten; Agathe holds the role her token names. */
export async function bodySiteOn(db: Database, day: string) {
  await sql`
    insert into party (id, kind) values (${agathe}, 'person') on conflict do nothing`.execute(db)
  const clock = stoppedAt(`${day}T08:00:00Z`)
  const site = smallSite(db, clock, bodyRoutes(shares, ties), async (token) => ({
    ...{ kind: 'person', person: agathe, session: agathe, name: 'Agathe', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  }))
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, role = '') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Readonly<Record<string, string | File>>, role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}
