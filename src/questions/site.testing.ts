import { sql } from 'kysely'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { formTokenOf, type KnownPerson, type Route } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { questionRoutes } from './index.ts'

const officer = '00000000-0000-4000-8000-00000000000a'

/** No other module brings anything. */
export const noNeeds = {
  traceables: [],
  promises: { version: 'commitments', figures: async () => [], lateIn: async () => [] },
}

/** The pages of questions, for who holds a role on the town; '' for anybody. */
export const siteOf = (db: Database, role = 'officer') =>
  siteAs(db, officer, role === '' ? [] : [{ role, scope: { kind: 'town', id: null } }])

/** For an officer, with the pages of another module beside. */
export const officeOf = (db: Database, beside: readonly Route[]) =>
  siteAs(db, officer, [{ role: 'officer', scope: { kind: 'town', id: null } }], beside)

/** The pages of questions, for somebody with her roles; for anybody without any. */
export function siteAs(
  db: Database,
  party: string,
  roles: KnownPerson['roles'],
  beside: readonly Route[] = [],
) {
  const whoHas = async (): Promise<KnownPerson | null> => ({
    kind: 'person',
    person: party,
    session: party,
    name: 'Agathe',
    roles,
    isStrong: true,
    assistedBy: null,
  })
  const routes = [...questionRoutes(noNeeds), ...beside]
  const site = smallSite(db, stoppedAt('2026-05-04T10:00:00Z'), routes, whoHas)
  const cookie = roles.length === 0 ? {} : { cookie: 'parvis-session=jeton' }
  const posted = (
    url: string,
    fields: readonly (readonly [string, string] | readonly string[])[],
    remoteAddress = '127.0.0.1',
  ) =>
    site.inject({
      method: 'POST',
      url,
      remoteAddress,
      headers: {
        ...cookie,
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams([
        ...fields.map(([name = '', value = '']): [string, string] => [name, value]),
        ['jeton', formTokenOf('jeton')],
      ]).toString(),
    })
  return {
    get: (url: string) => site.inject({ url, headers: cookie }),
    post: (
      url: string,
      fields: Readonly<Record<string, string>> = {},
      remoteAddress = '127.0.0.1',
    ) => posted(url, Object.entries(fields), remoteAddress),
    /** Questions, of a list. */
    tick: (url: string, questions: readonly string[]) =>
      posted(
        url,
        questions.map((id) => ['question', id]),
      ),
    /** In parts, as a form that brings files. */
    async send(url: string, fields: Readonly<Record<string, string | File>>) {
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...fields, jeton: formTokenOf('jeton') }))
        form.append(name, value)
      const sent = new Response(form)
      return site.inject({
        method: 'POST',
        url,
        headers: {
          ...cookie,
          origin: 'http://localhost',
          'content-type': sent.headers.get('content-type') ?? '',
        },
        payload: Buffer.from(await sent.arrayBuffer()),
      })
    },
  }
}

/** Her name stands beside what she writes: she must be somebody. */
export async function isKnown(db: Database): Promise<void> {
  await sql`insert into party (id, kind) values (${officer}, 'person')`.execute(db)
}
