import { sql } from 'kysely'
import { openSession } from '../src/people/index.ts'
import type { Database } from '../src/platform/database/database.ts'
import { anonymous, type Route } from '../src/platform/web/index.ts'
import { type RoleName, roleNames } from '../src/town/index.ts'
import type { ServedTown } from './served-town.ts'
import { cataloguePath } from './site-pages.ts'

/** A session of somebody of the cast by role, its second factor given; of a resident by ''. */
export type Sessions = ReadonlyMap<RoleName | '', string>

export async function sessionsOfCast({ db, site }: ServedTown): Promise<Sessions> {
  const now = site.clock.now()
  return new Map(
    await Promise.all(
      ([...roleNames, ''] as const).map(
        async (role) => [role, await comeIn(db, role, now)] as const,
      ),
    ),
  )
}

async function comeIn(db: Database, role: RoleName | '', now: Date): Promise<string> {
  const found = await sql<{ party: string }>`
    select person.party from person left join role_grant using (party)
    where coalesce(role_grant.role, '') = ${role} and (${role} <> '' or family_name is not null)
    order by birth_date limit 1`.execute(db)
  const party = found.rows[0]?.party
  if (party === undefined) return ''
  const { id, token } = await openSession(db, party, { device: '/', now })
  await sql`update session set second_factor_at = opened_at where id = ${id}`.execute(db)
  return token
}

/**
 * The catalogue shows every part at once; the search of addresses answers a program; whoever opens
 * the page after the code without a cookie is told so, and refused.
 */
const notPages = [cataloguePath, '/adresses', '/connexion/entree']

/** What a page must be asked about, to be more than « introuvable ». */
const about: Readonly<Record<string, string>> = {
  '/administration/commune/mots/phrase': '?cle=desk.home.title&langue=fr',
}

/** Doors without a parameter, and the booth: each with the one who is let in with the least. */
export function doorsOf(
  { site }: Pick<ServedTown, 'site'>,
  tokens: Sessions,
): readonly (readonly [path: string, token: string])[] {
  const year = site.today().slice(0, 4)
  const booth = [`/vote/budget-participatif-${year}`, tokens.get('') ?? ''] as const
  const plain = site.routes
    .filter(
      ({ method, path }) => method === 'GET' && !/[:.]/.test(path) && !notPages.includes(path),
    )
    .flatMap((route) => {
      const token = tokenFor(route, tokens)
      return token === null ? [] : [[route.path + (about[route.path] ?? ''), token] as const]
    })
  return [...plain, booth]
}

function tokenFor({ may }: Route, tokens: Sessions): string | null {
  if (may.admits(anonymous)) return ''
  const admitted = ['' as const, ...roleNames].find((role) =>
    may.admits({
      kind: 'person',
      person: '',
      session: '',
      name: '',
      roles: role === '' ? [] : [{ role, scope: { kind: 'town', id: null } }],
      isStrong: role !== '',
      assistedBy: null,
      formToken: '',
    }),
  )
  return admitted === undefined ? null : (tokens.get(admitted) ?? null)
}
