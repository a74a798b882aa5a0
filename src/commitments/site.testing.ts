import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { filesIn, sharedFiles } from '../platform/files/index.ts'
import { askingOf } from '../platform/web/asking.testing.ts'
import { type HeldRole, type KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { commitmentFileColumns, commitmentRoutes } from './index.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')
export const agathe = '00000000-0000-4000-8000-00000000000a'

function roleIn(token: string): HeldRole {
  const [role = '', department] = token.split(':')
  return department === undefined
    ? { role, scope: { kind: 'town', id: null } }
    : { role, scope: { kind: 'department', id: department } }
}

/** The register on 4 May 2026, with its files in a folder, and Agathe with the role that her token names: `officer`, or `department-agent:voirie`. */
export async function siteOf(db: Database, folder: string) {
  await sql`insert into party (id, kind) values (${agathe}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${agathe}, 'Agathe')`.execute(db)
  const files = sharedFiles(filesIn(folder), db, commitmentFileColumns)
  const routes = commitmentRoutes({ traceables: [], files })
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    kind: 'person',
    person: agathe,
    session: agathe,
    name: 'Agathe',
    roles: [roleIn(token)],
    isStrong: true,
    assistedBy: null,
  })
  const site = smallSite(db, clock, routes, whoHas)
  const { get, post } = askingOf(site)
  return {
    get,
    post: (url: string, fields: Parameters<typeof post>[1], role = 'officer') =>
      post(url, fields, role),
  }
}
