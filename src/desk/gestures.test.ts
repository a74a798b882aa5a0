import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  type Approvable,
  approvalRoutes,
  awaitingSignatures,
  beginApproval,
} from '../approvals/index.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { formTokenOf, type KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { roleHomeRoutes } from './routes/role-home.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')
const agathe = '00000000-0000-4000-8000-00000000000a'
const text = 'Le banc sera réparé en mai.'

const whoHas = async (role: string): Promise<KnownPerson | null> => ({
  ...{ kind: 'person', person: agathe, session: agathe, name: 'Agathe' },
  roles: [{ role, scope: { kind: 'town', id: null } }],
  isStrong: true,
  assistedBy: null,
})

/** An answer that waits for the signature of Agathe, and her desk. */
async function onStage(db: Database, written = text) {
  await sql`insert into party (id, kind) values (${agathe}, 'person')`.execute(db)
  await sql`insert into person (party, display_name) values (${agathe}, 'Agathe')`.execute(db)
  await sql`
    insert into role_grant (id, party, role, scope_kind, begins_on, granted_at, why)
    values (gen_random_uuid(), ${agathe}, 'officer', 'town', '2026-01-01', now(), 'essai')`.execute(
    db,
  )
  const granted: string[] = []
  const approvable: Approvable = {
    kind: 'trial',
    href: () => '/',
    granted: async (_tx, _subject, agreed) => void granted.push(agreed),
    returned: async () => undefined,
  }
  const about = { neighbourhood: null, theme: null, department: null, circuit: 'factual' } as const
  await inTransaction(db, (tx) =>
    beginApproval(
      tx,
      { ...about, subject: { kind: 'trial', id: randomUUID() }, title: 'Le banc', text: written },
      { by: null, now: clock.now() },
    ),
  )
  const routes = [
    ...roleHomeRoutes([awaitingSignatures]),
    ...approvalRoutes({ approvables: [approvable] }),
  ]
  const site = smallSite(db, clock, routes, whoHas)
  const cookie = 'parvis-session=officer'
  const get = async (url: string) => (await site.inject({ url, headers: { cookie } })).body
  const post = (url: string, fields: Readonly<Record<string, string>>) =>
    site.inject({
      method: 'POST',
      url,
      headers: {
        ...{ cookie, origin: 'http://localhost' },
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams({ ...fields, jeton: formTokenOf('officer') }).toString(),
    })
  return { get, post, granted }
}

/** What the form of the desk would send. */
const formIn = (body: string) => ({
  action: /action="(\/a-signer\/[^"]+)"/.exec(body)?.[1] ?? '',
  fields: Object.fromEntries(
    [...body.matchAll(/type="hidden" name="([a-z]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  ),
})

describe('An answer signed on the desk', () => {
  test('is read whole there, signed by the form of its own module, and its row says so', () =>
    withRollback(async (db) => {
      const { get, post, granted } = await onStage(db)
      const body = await get('/mon-bureau')
      expect(body).toContain(text)
      expect(body).toMatch(/Après vous|Votre signature est la dernière/)
      const { action, fields } = formIn(body)
      const { statusCode, headers } = await post(action, fields)
      expect(statusCode).toBe(303)
      expect(headers.location).toMatch(/^\/mon-bureau\?geste=signature&sur=/)

      const after = await get(String(headers.location))
      expect(after).toMatch(/id="fait".{0,300}C’est signé/s)
      expect(after).not.toContain(`action="${action}"`)
      expect(granted.length).toBeLessThanOrEqual(1)
    }))

  test('signed meanwhile, is refused on its own page: nobody signs what she has not read', () =>
    withRollback(async (db) => {
      const { get, post } = await onStage(db)
      const { action, fields } = formIn(await get('/mon-bureau'))
      const { statusCode } = await post(action, { ...fields, seen: '7' })
      expect(statusCode).toBe(409)
      expect(await get('/mon-bureau')).toContain(`action="${action}"`)
    }))

  test('too long for a row, is read on its own page', () =>
    withRollback(async (db) => {
      const { get } = await onStage(db, `${text} `.repeat(120).trim())
      const body = await get('/mon-bureau')
      expect(body).toContain('href="/a-signer/')
      expect(body).not.toContain('action="/a-signer/')
    }))

  test('that she did not sign, is not said to be signed', () =>
    withRollback(async (db) => {
      const { get } = await onStage(db)
      const step = /href="\/a-signer\/([^"]+)"/.exec(await get('/mon-bureau'))?.[1] ?? ''
      expect(await get(`/mon-bureau?geste=signature&sur=${step}`)).not.toContain('C’est signé')
    }))
})
