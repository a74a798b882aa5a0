import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { commentableCommitments, commitmentRoutes } from './commitments/index.ts'
import { promises } from './commitments/testing.ts'
import { commentPaths, commentRoutes } from './comments/index.ts'
import { somebody } from './comments/testing.ts'
import { stoppedAt } from './platform/clock/index.ts'
import type { Database } from './platform/database/database.ts'
import { withRollback } from './platform/database/testing.ts'
import { filesIn } from './platform/files/index.ts'
import { formTokenOf, type KnownPerson } from './platform/web/index.ts'
import { smallSite } from './platform/web/small-site.testing.tsx'
import { commentableProcesses, processRoutes } from './processes/index.ts'
import { processes } from './processes/store/processes.ts'
import { aProcess } from './processes/testing.ts'

const now = new Date('2026-05-04T10:00:00Z')
const files = filesIn(tmpdir())

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** A process that is published, and one that is not; who follows them is told of their ids. */
async function aPublished(db: Database) {
  const store = processes(db)
  const act = { by: 'officer', now }
  await store.begin(aProcess(), 'brouillon', act)
  const slug = await store.begin(aProcess(), 'la-place', act)
  const one = await store.find(slug)
  if (one === null) throw new Error('A process just begun is not there.')
  await store.publish(one, act)
  return { about: { kind: 'process', id: slug }, page: `/demarches/${slug}`, followed: one.id }
}

async function aPromise(db: Database) {
  const { id, number } = await promises(db)
  const about = { kind: 'commitment', id: String(number) }
  return { about, page: `/engagements/${number}`, followed: id }
}

async function aSite(db: Database) {
  const awa = await somebody(db, { name: 'Awa', birthDate: '1990-02-03' })
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    kind: 'person',
    person: awa,
    session: awa,
    name: 'Awa',
    roles: token === 'officer' ? [{ role: token, scope: { kind: 'town', id: null } }] : [],
    isStrong: true,
    assistedBy: null,
  })
  const routes = [
    ...processRoutes({ kinds: [], files }),
    ...commitmentRoutes({ traceables: [], files }),
    ...commentRoutes({ commentables: [commentableProcesses, commentableCommitments] }),
  ]
  const site = smallSite(db, stoppedAt(now.toISOString()), routes, whoHas)
  const asRole = (role: string) => (role === '' ? {} : { cookie: `parvis-session=${role}` })
  return {
    get: (url: string, role = '') => site.inject({ url, headers: asRole(role) }),
    post: (url: string, role: string, fields: Readonly<Record<string, string>>) =>
      site.inject({
        method: 'POST',
        url,
        headers: {
          ...asRole(role),
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        payload: new URLSearchParams({ ...fields, jeton: formTokenOf(role) }).toString(),
      }),
  }
}

describe.each([
  ['a process', aPublished],
  ['a commitment', aPromise],
])('Comments on %s', (_, made) => {
  test('are nowhere until an officer opens them, then read and written as under a question', () =>
    withRollback(async (db) => {
      const { about, page, followed } = await made(db)
      const { get, post } = await aSite(db)
      const [office, write] = [commentPaths.office(about), commentPaths.write(about)]
      expect((await get(page)).body).not.toContain('ommentaire')
      expect((await get(write, 'awa')).statusCode).toBe(404)
      expect((await post(office, 'awa', { state: 'open' })).statusCode).toBe(403)
      const run = page.replace('/', '/administration/')
      expect((await get(run, 'officer')).body).toContain(`href="${office}"`)

      expect((await post(office, 'officer', { state: 'open' })).statusCode).toBe(303)
      expect((await get(page, 'awa')).body).toContain(`href="${write}"`)
      const bySignIn = `href="/connexion?vers=${encodeURIComponent(write)}"`
      expect((await get(page)).body).toContain(bySignIn)
      const sent = { key: randomUUID(), text: 'Un avis <motsecret>.' }
      expect((await post(write, 'awa', sent)).headers.location).toBe(`${page}#commentaires`)
      expect((await get(page)).body).toContain('Un avis &lt;motsecret>.')
      const told = await sql<{ about: unknown; words: string }>`
        select about, announcement::text as words from announcement
        where template = 'comment-news'`.execute(db)
      expect(JSON.stringify(told.rows[0]?.about)).toContain(followed)
      expect(told.rows[0]?.words).not.toContain('motsecret')

      await post(office, 'officer', { state: 'closed' })
      expect((await get(page, 'awa')).body).not.toContain(`href="${write}"`)
      expect((await get(page)).body).not.toContain(bySignIn)
      expect((await get(page)).body).toContain('Les commentaires sont fermés')
    }))

  test('are refused where nobody else may read', () =>
    withRollback(async (db) => {
      const { about } = await made(db)
      const { get } = await aSite(db)
      for (const id of ['brouillon', '0', 'rien']) {
        expect((await get(commentPaths.office({ ...about, id }), 'officer')).statusCode).toBe(404)
      }
    }))
})
