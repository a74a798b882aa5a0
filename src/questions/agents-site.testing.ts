import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { formTokenOf, type KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { questionRoutes } from './index.ts'

export const anOfficer = '00000000-0000-4000-8000-00000000000a'

/** The pages of questions, for an agent who signed in; the day is 4 May 2026. */
export function agentsSite(
  db: Database,
  role = 'officer',
  scope: KnownPerson['roles'][number]['scope'] = { kind: 'town', id: null },
) {
  const whoHas = async (): Promise<KnownPerson | null> => ({
    kind: 'person',
    person: anOfficer,
    session: anOfficer,
    name: 'Agathe',
    roles: [{ role, scope }],
    isStrong: true,
    assistedBy: null,
  })
  const site = smallSite(
    db,
    stoppedAt('2026-05-04T10:00:00Z'),
    questionRoutes({ traceables: [] }),
    whoHas,
  )
  const cookie = { cookie: 'parvis-session=jeton' }
  return {
    get: (url: string) => site.inject({ url, headers: cookie }),
    post: (url: string, fields: Readonly<Record<string, string>> = {}) =>
      site.inject({
        method: 'POST',
        url,
        headers: {
          ...cookie,
          origin: 'http://localhost',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: new URLSearchParams({ ...fields, jeton: formTokenOf('jeton') }).toString(),
      }),
  }
}

/** Her name stands beside what she writes: she must be somebody. */
export async function isKnown(db: Database): Promise<void> {
  await sql`insert into party (id, kind) values (${anOfficer}, 'person')`.execute(db)
}
