import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { charterRoutes } from './index.ts'
import { aBody } from './testing.ts'

const agathe = '00000000-0000-4000-8000-00000000000a'

/** Charters on a day, at ten; Agathe holds the role her token names. */
export async function charterSiteOn(db: Database, day: string) {
  await sql`
    insert into party (id, kind) values (${agathe}, 'person') on conflict do nothing`.execute(db)
  const site = smallSite(db, stoppedAt(`${day}T08:00:00Z`), charterRoutes, async (token) => ({
    ...{ kind: 'person', person: agathe, session: agathe, name: 'Agathe', isStrong: true },
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    assistedBy: null,
  }))
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, role = '') => inPlainSpaces(await get(url, role)),
    post: async (url: string, fields: Readonly<Record<string, string>>, role = 'officer') =>
      inPlainSpaces(await post(url, fields, role)),
  }
}

/** The same, with a body whose charter is written. */
export async function siteWithBody(db: Database, day: string) {
  const site = await charterSiteOn(db, day)
  await aBody(db)
  return site
}
