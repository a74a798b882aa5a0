import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { stoppedAt } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { type AskedForTasks, formTokenOf, type KnownPerson } from '../../platform/web/index.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { houseRules } from '../rules/public-rules.ts'
import { decisionSecretOf } from '../store/secrets.ts'
import { wallOfNotes } from '../testing.ts'
import { awaitingModeration } from './awaiting.ts'
import { moderationRoutes } from './moderation-routes.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')
const agathe = '00000000-0000-4000-8000-00000000000a'
const [rule] = houseRules.rules
const report = { rule: rule?.id ?? '', words: 'Lisez la fin.', email: '', siteWeb: '' }

/** A wall with one note, and the pages of moderation. */
async function aSite(db: Database) {
  const wall = wallOfNotes()
  wall.write('1', 'Un motsecret.')
  await sql`insert into party (id, kind) values (${agathe}, 'person')`.execute(db)
  await sql`insert into person (party) values (${agathe})`.execute(db)
  const routes = moderationRoutes({ moderatables: [wall.moderatable] })
  /** The token of a session is the name of its role. */
  const whoHas = async (token: string): Promise<KnownPerson | null> => ({
    kind: 'person',
    person: agathe,
    session: agathe,
    name: 'Agathe',
    roles: [{ role: token, scope: { kind: 'town', id: null } }],
    isStrong: true,
    assistedBy: null,
  })
  const site = smallSite(db, clock, routes, whoHas)
  const asRole = (role: string) => (role === '' ? {} : { cookie: `parvis-session=${role}` })
  const get = async (url: string, role = '') => {
    const { statusCode, body, headers } = await site.inject({ url, headers: asRole(role) })
    return { statusCode, body, location: String(headers.location ?? '') }
  }
  const post = async (url: string, fields: Readonly<Record<string, string>>, role = '') => {
    const token = role === '' ? {} : { jeton: formTokenOf(role) }
    const { statusCode, body, headers } = await site.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://localhost',
        ...asRole(role),
      },
      payload: new URLSearchParams({ ...fields, ...token }).toString(),
    })
    return { statusCode, body, location: String(headers.location ?? '') }
  }
  return { wall, get, post }
}

describe('A report, on the desk of an officer', () => {
  const asked = (db: Database) =>
    ({
      ...{ db, speech: { language: 'fr', overrides: {} }, today: '2026-05-04' },
      visitor: { kind: 'anonymous' },
    }) as unknown as AskedForTasks

  test('is read and left in place by one gesture, which leads back to the desk, and is undone', () =>
    withRollback(async (db) => {
      const { post, wall } = await aSite(db)
      const source = awaitingModeration([wall.moderatable])
      await post('/signaler/note/1', report)
      const waits = async () => (await source.tasks(asked(db), 5)).tasks[0]?.inPlace
      const inPlace = await waits()
      expect(inPlace?.text).toBe('Un motsecret.')
      expect(inPlace?.effects[0]).toMatch(/Lisez la fin\./)
      const [keep] = inPlace?.gestures ?? []
      const made = await post(keep?.action ?? '', { ...keep?.hidden, depuis: 'bureau' }, 'officer')
      expect(made.location).toMatch(/^\/mon-bureau\?geste=moderation&sur=[0-9a-f-]{36}#fait$/)
      expect(await waits()).toBeUndefined()

      const about = /sur=([0-9a-f-]{36})/.exec(made.location)?.[1] ?? ''
      const told = await source.told?.(asked(db), { name: 'moderation', about })
      expect(told?.said).toBe('Un texte est laissé en ligne.')
      const back = await post(told?.undo?.action ?? '', { depuis: 'bureau' }, 'officer')
      expect(back.location).toBe(made.location)
      expect((await waits())?.text).toBe('Un motsecret.')
    }))

  test('changed since it was read, is not said to be dealt with', () =>
    withRollback(async (db) => {
      const { post, wall } = await aSite(db)
      const source = awaitingModeration([wall.moderatable])
      await post('/signaler/note/1', report)
      const [keep] = (await source.tasks(asked(db), 5)).tasks[0]?.inPlace?.gestures ?? []
      wall.write('1', 'Un autre mot.')
      const { location } = await post(
        keep?.action ?? '',
        { ...keep?.hidden, depuis: 'bureau' },
        'officer',
      )
      const about = /sur=([0-9a-f-]{36})/.exec(location)?.[1] ?? ''
      const told = await source.told?.(asked(db), { name: 'moderation', about })
      expect(told).toMatchObject({ said: expect.stringContaining('a changé'), undo: null })
    }))
})

describe('Reporting a text', () => {
  test('needs no account, and thanks', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      expect((await get('/signaler/note/1')).body).toContain('Un motsecret.')
      expect(await post('/signaler/note/1', report)).toMatchObject({
        statusCode: 303,
        location: '/signaler/merci',
      })
    }))

  test('without a rule, with a wrong e-mail or by a robot is refused, with what was typed', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      const { statusCode, body } = await post('/signaler/note/1', { ...report, rule: '' })
      expect(statusCode).toBe(422)
      expect(body).toContain('Choisissez une des règles.')
      expect(body).toContain('Lisez la fin.')
      for (const more of [{ email: 'nadia' }, { siteWeb: 'x' }, { words: 'x'.repeat(1001) }]) {
        const refused = await post('/signaler/note/1', { ...report, ...more })
        expect(refused.statusCode).toBe(422)
      }
      const { rows } =
        await sql`select from moderation_report where words = ${report.words}`.execute(db)
      expect(rows).toEqual([])
    }))

  test('twelve times an hour from one place is enough', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      const answers: number[] = []
      for (let time = 0; time < 13; time += 1) {
        answers.push((await post('/signaler/note/1', report)).statusCode)
      }
      expect(answers).toEqual([...Array(12).fill(303), 429])
    }))

  test('of what nobody reads is not found: of a hidden text, an unknown one, an unknown kind', () =>
    withRollback(async (db) => {
      const { wall, get, post } = await aSite(db)
      wall.write('2', 'Un autre motsecret.', 'hidden')
      for (const path of ['/signaler/note/2', '/signaler/note/9', '/signaler/rien/1']) {
        expect((await get(path)).statusCode).toBe(404)
        expect((await post(path, report)).statusCode).toBe(404)
      }
    }))
})

describe('The queue', () => {
  test('is closed to residents and to agents of the desk', () =>
    withRollback(async (db) => {
      const { get } = await aSite(db)
      expect((await get('/administration/moderation')).statusCode).not.toBe(200)
      expect((await get('/administration/moderation', 'desk-agent')).statusCode).toBe(403)
    }))

  test('shows what waits; several are hidden at once after their effect is shown', () =>
    withRollback(async (db) => {
      const { wall, get, post } = await aSite(db)
      wall.write('2', 'Encore un motsecret.')
      await post('/signaler/note/1', { ...report, email: 'awa@exemple.fr' })
      await post('/signaler/note/2', report)
      const { body } = await get('/administration/moderation?type=note', 'officer')
      const ids = [...body.matchAll(/name="cas" value="([^"]+)"/g)].map(([, id]) => id ?? '')
      expect(ids).toHaveLength(2)
      const chosen = ids.map((id) => `cas=${id}`).join('&')
      const effect = await get(`/administration/moderation/lot?${chosen}`, 'officer')
      expect(effect.body).toContain('2 textes disparaissent')
      expect(effect.body).toContain('Un e-mail dit la suite')
      const marks = [...effect.body.matchAll(/name="cases" value="([^"]+)"/g)].map(
        ([, mark]) => mark ?? '',
      )
      for (const cases of new Set(marks)) {
        const fields = { act: 'hide', cases, rule: report.rule, note: 'Le mot est là.' }
        const done = await post('/administration/moderation/decisions', fields, 'officer')
        expect(done.location).toContain('fait=hidden&nombre=1')
      }
      expect([wall.read('1')?.visibility, wall.read('2')?.visibility]).toEqual(['hidden', 'hidden'])
    }))

  test('hides nothing without a rule and a word for who wrote it', () =>
    withRollback(async (db) => {
      const { wall, get, post } = await aSite(db)
      await post('/signaler/note/1', report)
      const { body } = await get('/administration/moderation', 'officer')
      const id = /name="cas" value="([^"]+)"/.exec(body)?.[1] ?? ''
      const page = await get(`/administration/moderation/cas/${id}`, 'officer')
      const cases = /name="cases" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
      const fields = { act: 'hide', cases, rule: '', note: '' }
      const refused = await post('/administration/moderation/decisions', fields, 'officer')
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Choisissez une règle.')
      expect(wall.read('1')?.visibility).toBe('shown')
    }))

  test('takes a text that nobody reported, by an officer alone', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      expect((await get('/signaler/note/1')).body).not.toContain('Traiter ce texte')
      expect((await get('/signaler/note/1', 'officer')).body).toContain('Traiter ce texte')
      const open = '/administration/moderation/ouvrir/note/1'
      expect((await post(open, {})).statusCode).not.toBe(200)
      expect((await post(open, {}, 'officer')).location).toMatch(/\/cas\//)
    }))
})

describe('The page of a decision', () => {
  test('is for who has its secret; an appeal without a word is refused', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { location } = await post('/administration/moderation/ouvrir/note/1', {}, 'officer')
      const id = location.split('/').at(-1) ?? ''
      const page = await get(`/administration/moderation/cas/${id}`, 'officer')
      const cases = /name="cases" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
      const fields = { act: 'hide', cases, rule: report.rule, note: 'Le mot est là.' }
      await post('/administration/moderation/decisions', fields, 'officer')
      const path = `/moderation/decision/${decisionSecretOf(id)}`
      const read = await get(path)
      expect(read.body).toContain('Un motsecret.')
      expect(read.body).toContain('Le mot est là.')
      expect((await get('/moderation/decision/' + 'a'.repeat(43))).statusCode).toBe(404)
      expect((await post(path, { words: ' ' })).statusCode).toBe(422)
      expect((await post(path, { words: 'Non.' })).statusCode).toBe(303)
      expect((await post(path, { words: 'Non.' })).statusCode).toBe(409)
      expect((await get(path)).body).toContain('Votre appel est reçu')
      const answer = { outcome: 'restored', reason: 'Oui.' }
      const own = await post(`/administration/moderation/cas/${id}/appel`, answer, 'officer')
      // Alone to hold a role here: she may answer.
      expect(own.statusCode).toBe(303)
    }))
})

describe('The public rules', () => {
  test('are changed by an administrator alone; the former ones stay readable', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const [first, ...others] = houseRules.rules
      const kept = Object.fromEntries(
        houseRules.rules.flatMap(({ id, title, text, law }) => [
          [`title-${id}`, title],
          [`text-${id}`, text],
          [`law-${id}`, law],
        ]),
      )
      const fields = { ...kept, seen: '0', [`title-${first?.id}`]: 'Restons polis' }
      const path = '/administration/moderation/regles'
      expect((await post(path, fields, 'officer')).statusCode).toBe(403)
      expect((await post(path, fields, 'administrator')).statusCode).toBe(303)
      expect((await get('/moderation')).body).toContain('Restons polis')
      expect((await get('/moderation')).body).toContain('4 mai 2026')
      expect((await get('/moderation?version=0')).body).not.toContain('Restons polis')
      // Read before somebody else wrote: refused, with what was typed.
      const late = await post(path, { ...fields, 'title-new': 'Une de plus' }, 'administrator')
      expect(late.statusCode).toBe(422)
      const ends = Object.fromEntries([first, ...others].map((one) => [`end-${one?.id}`, 'yes']))
      const none = await post(path, { ...kept, ...ends, seen: '1' }, 'administrator')
      expect(none.body).toContain('Gardez au moins une règle.')
    }))
})
