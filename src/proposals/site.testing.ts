import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { filesIn, sharedFiles } from '../platform/files/index.ts'
import { askingOf } from '../platform/web/asking.testing.ts'
import type { KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { proposalFileColumns, proposalRoutes } from './index.ts'
import { aBody } from './testing.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')

export const theBody = 'conseil-essai'

/** Who asks, by her token: Agathe sits in the body, Bastien lives next door, Oriane runs the workbench. */
const people = {
  agathe: '00000000-0000-4000-8000-00000000000a',
  bastien: '00000000-0000-4000-8000-00000000000b',
  oriane: '00000000-0000-4000-8000-00000000000c',
} as const
export type Who = keyof typeof people | ''

/** The board on 4 May 2026, with its photos in a folder. */
export async function siteOf(db: Database, folder: string) {
  for (const [name, party] of Object.entries(people)) {
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
    await sql`insert into person (party, display_name) values (${party}, ${name})`.execute(db)
  }
  await sql`
    insert into contact (id, party, kind, value, confirmed_at)
    values (${people.agathe}, ${people.agathe}, 'email', 'agathe@exemple.fr',
      '2026-01-01T10:00:00Z')`.execute(db)
  await aBody(db, theBody, people.agathe)
  const files = sharedFiles(filesIn(folder), db, proposalFileColumns)
  const whoHas = async (token: string): Promise<KnownPerson | null> => {
    const isOfficer = token === 'oriane'
    const person = people[token as Exclude<Who, ''>]
    return {
      kind: 'person',
      person,
      session: person,
      name: token,
      roles: isOfficer ? [{ role: 'officer', scope: { kind: 'town', id: null } }] : [],
      isStrong: isOfficer,
      assistedBy: null,
    }
  }
  const site = smallSite(db, clock, proposalRoutes({ traceables: [], files }), whoHas)
  const { get, post } = askingOf(site)
  return {
    get: (url: string, who: Who = '') => get(url, who),
    post: (url: string, fields: Parameters<typeof post>[1], who: Who) => post(url, fields, who),
  }
}
