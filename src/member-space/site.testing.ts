import { sql } from 'kysely'
import { bodyRoutes } from '../bodies/index.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import { filesIn, sharedFiles } from '../platform/files/index.ts'
import type { Database } from '../platform/database/database.ts'
import { askingOf, inPlainSpaces } from '../platform/web/asking.testing.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { moderationRoutes } from '../moderation/index.ts'
import {
  memberSpaceRoutes,
  moderatedSpaceMessages,
  spaceFileColumns,
  spaceForOfficers,
  spaceOfBody,
} from './index.ts'
import { aCouncil, people, type Who } from './testing.ts'

const roles = {
  oriane: [{ role: 'officer', scope: { kind: 'town', id: null } }],
  elias: [{ role: 'councillor', scope: { kind: 'town', id: null } }],
} as const

const noon = '2026-05-04T10:00:00Z'

/** The spaces of two councils, on a day of May 2026 at noon. @param folder  where files are kept */
export async function spaceSite(db: Database, at = noon, folder = 'nowhere') {
  await aCouncil(db)
  return siteAt(db, at, folder)
}

/** The same town at another moment. */
export function siteAt(db: Database, at: string, folder = 'nowhere') {
  const files = sharedFiles(filesIn(folder), db, spaceFileColumns)
  const site = smallSite(
    db,
    stoppedAt(at),
    [
      ...bodyRoutes([], [], [spaceOfBody], [spaceForOfficers]),
      ...memberSpaceRoutes(files),
      ...moderationRoutes({ moderatables: [moderatedSpaceMessages] }),
    ],
    async (token) => {
      const person = people[token as Who]
      return {
        kind: 'person',
        person,
        session: person,
        name: token,
        roles: token === 'oriane' || token === 'elias' ? roles[token] : [],
        isStrong: true,
        assistedBy: null,
      }
    },
  )
  const { get, post } = askingOf(site)
  return {
    get: async (url: string, who: Who | '' = '') => inPlainSpaces(await get(url, who)),
    post: async (url: string, fields: Parameters<typeof post>[1], who: Who | '') =>
      inPlainSpaces(await post(url, fields, who)),
  }
}

/** The rule of the body that gives it a space. */
export const closeSpace = (db: Database): Promise<unknown> =>
  sql`
    update body_rules set rules = rules || '{"hasPrivateSpace": false}'::jsonb
    where body = 'conseil'`.execute(db)
