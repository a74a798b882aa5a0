import { sql } from 'kysely'
import { signInDemo } from '../approvals/index.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { StoredFiles } from '../platform/files/index.ts'
import { inTransaction } from '../platform/database/index.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import type { KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { meetingRoutes } from './index.ts'
import { noNeeds, now } from './testing.ts'
import { minutesSubject, minutesToApprove } from './work/minutes-to-approve.ts'

export const agathe = '00000000-0000-4000-8000-00000000000a'

/** Meetings on 4 May 2026, unless told otherwise; Agathe is an officer, and holds the role her token names. */
export async function siteOf(db: Database, at: Date = now, files: StoredFiles = noNeeds.files) {
  await sql`insert into party (id, kind) values (${agathe}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${agathe}, 'Agathe')`.execute(db)
  await sql`
    insert into role_grant (id, party, role, scope_kind, begins_on, why)
    values (gen_random_uuid(), ${agathe}, 'officer', 'town', '2026-01-01', 'Essai')`.execute(db)
  return siteAt(db, at, files)
}

/** The same town at another moment. */
export function siteAt(db: Database, at: Date, files: StoredFiles = noNeeds.files) {
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    ...{ kind: 'person', person: agathe, session: agathe, name: 'Agathe', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  })
  const routes = meetingRoutes({ ...noNeeds, files })
  const site = smallSite(db, stoppedAt(at.toISOString()), routes, whoHas)
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, role = '') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Parameters<typeof post>[1], role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}

/** The one who is asked to sign does this. */
export const signs = (
  db: Database,
  number: number,
  does: 'approved' | 'returned',
  comment = 'D’accord.',
) =>
  inTransaction(db, (tx) =>
    signInDemo(tx, [minutesToApprove], minutesSubject({ number }), {
      ...{ by: () => agathe, now: new Date('2026-06-19T08:00:00Z'), act: does, comment },
    }),
  )

/** What the page of minutes says its writer has read. */
export const readIn = ({ body }: { readonly body: string }): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...body.matchAll(/name="(lu-[^"]+|relu)"[^>]*? value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
