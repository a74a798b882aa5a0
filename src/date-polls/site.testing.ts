import { sql } from 'kysely'
import { bodyRoutes } from '../bodies/index.ts'
import { meetingRoutes } from '../meetings/index.ts'
import { noNeeds } from '../meetings/testing.ts'
import { aCouncil } from '../notices/testing.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import type { KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { datePollForMembers, datePollOfBody, datePollRoutes, datePollWay } from './index.ts'

export const oriane = '00000000-0000-4000-8000-00000000000c'

/** The council of five who are asked, on 4 May 2026; Oriane is an officer, and holds the role her token names. */
export async function councilSite(db: Database) {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  await sql`insert into party (id, kind) values (${oriane}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${oriane}, 'Oriane')`.execute(db)
  await sql`
    insert into role_grant (id, party, role, scope_kind, begins_on, why)
    values (gen_random_uuid(), ${oriane}, 'officer', 'town', '2026-01-01', 'Essai')`.execute(db)
  await sql`
    insert into contact (id, party, kind, value, confirmed_at)
    values (gen_random_uuid(), ${oriane}, 'email', 'oriane@exemple.fr', '2026-01-01')`.execute(db)
  return { body: await aCouncil(db), ...siteAt(db, '2026-05-04T10:00:00Z') }
}

export function siteAt(db: Database, at: string) {
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    ...{ kind: 'person', person: oriane, session: oriane, name: 'Oriane', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  })
  const routes = [
    ...bodyRoutes([], [], [datePollForMembers], [datePollOfBody]),
    ...meetingRoutes({ ...noNeeds, ways: [datePollWay] }),
    ...datePollRoutes,
  ]
  const { get, post } = askingOf(smallSite(db, stoppedAt(at), routes, whoHas))
  return {
    get: async (url: string, role = 'officer') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Parameters<typeof post>[1], role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}
