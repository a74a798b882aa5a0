import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { historyOf } from '../journal/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { stoppedAt } from '../platform/clock/index.ts'
import { type Database, inTransaction } from '../platform/database/index.ts'
import { formTokenOf, type KnownPerson } from '../platform/web/index.ts'
import { smallSite } from '../platform/web/small-site.testing.tsx'
import { commentRoutes, personalData } from './index.ts'
import { comments, setThread } from './store/comments.ts'
import { bench, benches, somebody } from './testing.ts'
import { edit, eraseOwn, write } from './work/write.ts'
import { moderatedComments } from './work/moderated-comments.ts'

const now = new Date('2026-05-04T10:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const origin = 'https://v.fr'
const needs = { commentables: [benches] }

async function writes(
  db: Database,
  author: string,
  text: string,
  { isMinor = false, at = now }: { readonly isMinor?: boolean; readonly at?: Date } = {},
) {
  const thing = (await benches.find(db, [bench.id])).get(bench.id)
  if (thing === undefined) throw new Error('The bench is gone.')
  const id = randomUUID()
  const given = { id, about: bench, author, text, language: 'fr' }
  const state = await write(db, given, { thing, isMinor, origin, act: { by: author, now: at } })
  return { id, state }
}

const open = (db: Database, isOpen = true) => setThread(db, bench, isOpen, { by: 'officer', now })

const shown = async (db: Database) =>
  (await comments(db).thread(bench, 1, 20)).comments.map(({ text }) => text)

describe('Comments', () => {
  test('are written only where an officer opened them, and stay when she closes them', () =>
    withRollback(async (db) => {
      const awa = await somebody(db, { name: 'Awa', birthDate: '1990-02-03' })
      expect((await writes(db, awa, 'Trop tôt.')).state).toBeNull()
      await open(db)
      expect((await writes(db, awa, 'Un beau banc.')).state).toBe('shown')
      await open(db, false)
      expect((await writes(db, awa, 'Trop tard.')).state).toBeNull()
      expect(await comments(db).thread(bench, 1, 20)).toMatchObject({ state: 'closed', total: 1 })
    }))

  test('of a minor are read before anybody sees them', () =>
    withRollback(async (db) => {
      const lina = await somebody(db, { name: 'Lina', birthDate: '2015-02-03' })
      await open(db)
      const { id, state } = await writes(db, lina, 'Il est vert.', { isMinor: true })
      expect(state).toBe('waiting')
      expect(await shown(db)).toEqual([])
      const waiting = await sql`
        select from moderation_case where content_kind = 'comment' and cause = 'first-reading'
          and opened_at = ${now.toISOString()}`.execute(db)
      expect(waiting.rows).toHaveLength(1)

      // What was read is what is seen: it changes no more.
      expect(await edit(db, id, 'Il est bleu.', { by: lina, now: after(1) })).toBe(true)
      const act = { by: 'officer', now: after(2) }
      const moderated = moderatedComments(needs, () => origin)
      await inTransaction(db, (tx) => moderated.setVisibility(tx, id, 'shown', act))
      expect(await edit(db, id, 'Autre chose.', { by: lina, now: after(3) })).toBe(false)
      expect(await shown(db)).toEqual(['Il est bleu.'])
    }))

  test('tell who follows that somebody wrote, never what', () =>
    withRollback(async (db) => {
      const awa = await somebody(db, { name: 'Awa', birthDate: '1990-02-03' })
      await open(db)
      await writes(db, awa, 'Un motsecret.')
      const told = await sql<{ all: string }>`
        select announcement::text as all from announcement where template = 'comment-news'
        order by made_at desc limit 1`.execute(db)
      expect(told.rows[0]?.all).toContain('Le banc du square')
      expect(told.rows[0]?.all).not.toContain('motsecret')
    }))

  test('are mended for fifteen minutes and erased by their author alone', () =>
    withRollback(async (db) => {
      const awa = await somebody(db, { name: 'Awa', birthDate: '1990-02-03' })
      await open(db)
      const { id } = await writes(db, awa, 'Un bau banc.')
      expect(await edit(db, id, 'Un beau banc.', { by: awa, now: after(14) })).toBe(true)
      expect(await edit(db, id, 'Non.', { by: awa, now: after(16) })).toBe(false)
      expect(await eraseOwn(db, id, { by: randomUUID(), now })).toBe(false)
      expect(await shown(db)).toEqual(['Un beau banc.'])
      expect(await eraseOwn(db, id, { by: awa, now })).toBe(true)
      expect(await shown(db)).toEqual([])
      expect(await comments(db).find(id)).toMatchObject({ author: null, text: null })
      const history = await historyOf(db, { kind: 'comment', id })
      expect(JSON.stringify(history)).not.toMatch(/banc\./)
    }))

  test('go with the account of their author, or stay without her name when she wished so', () =>
    withRollback(async (db) => {
      const awa = await somebody(db, { name: 'Awa', birthDate: '1990-02-03' })
      const bruno = await somebody(db, { name: 'Bruno', birthDate: '1990-02-03' })
      await open(db)
      await writes(db, awa, 'Un beau banc.')
      await writes(db, bruno, 'Un banc neuf.')
      await comments(db).wish(awa, true)
      for (const party of [awa, bruno]) {
        for (const one of personalData) if (!('none' in one)) await one.erase?.(db, party)
      }
      const { comments: left } = await comments(db).thread(bench, 1, 20)
      expect(left.map(({ text, author }) => [text, author])).toEqual([['Un beau banc.', null]])
    }))

  test('hidden by moderation are on no page, and come back as they were', () =>
    withRollback(async (db) => {
      const awa = await somebody(db, { name: 'Awa', birthDate: '1990-02-03' })
      await open(db)
      const { id } = await writes(db, awa, 'Un motsecret.')
      const moderated = moderatedComments(needs, () => origin)
      const act = { by: 'officer', now }
      await inTransaction(db, (tx) => moderated.setVisibility(tx, id, 'hidden', act))
      expect(await shown(db)).toEqual([])
      expect(await eraseOwn(db, id, { by: awa, now })).toBe(false)
      expect((await moderated.find(db, [id])).get(id)).toMatchObject({
        text: 'Un motsecret.',
        isPublic: false,
      })
      // What an address may hold, and no id is.
      expect((await moderated.find(db, ['\0', 'x', '-'.repeat(36)])).size).toBe(0)
      expect((await moderated.authorsOf(db, id)).map(({ value }) => value)).toEqual([
        `${awa}@exemple.fr`,
      ])
      await inTransaction(db, (tx) => moderated.setVisibility(tx, id, 'shown', act))
      expect(await shown(db)).toEqual(['Un motsecret.'])
    }))
})

describe('The pages of comments', () => {
  async function aSite(db: Database) {
    const people = {
      awa: await somebody(db, { name: 'Awa', birthDate: '1990-02-03' }),
      nadia: await somebody(db, { name: 'Nadia' }),
      lina: await somebody(db, { name: 'Lina', birthDate: '2017-02-03' }),
    }
    const whoHas = async (token: string): Promise<KnownPerson | null> => ({
      kind: 'person',
      person: people[token as keyof typeof people] ?? people.awa,
      session: people.awa,
      name: token,
      roles: token === 'officer' ? [{ role: token, scope: { kind: 'town', id: null } }] : [],
      isStrong: true,
      assistedBy: null,
    })
    const site = smallSite(db, stoppedAt(now.toISOString()), commentRoutes(needs), whoHas)
    const asked = async (method: 'GET' | 'POST', url: string, token: string, fields = {}) => {
      const { statusCode, body, headers } = await site.inject({
        method,
        url,
        headers: {
          ...(token !== '' && { cookie: `parvis-session=${token}` }),
          ...(method === 'POST' && {
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
          }),
        },
        ...(method === 'POST' && {
          payload: new URLSearchParams({ ...fields, jeton: formTokenOf(token) }).toString(),
        }),
      })
      return { statusCode, body, location: String(headers.location ?? '') }
    }
    return {
      people,
      get: (url: string, token = '') => asked('GET', url, token),
      post: (url: string, token: string, fields: object) => asked('POST', url, token, fields),
    }
  }
  const path = '/commentaires/ecrire/bench/bench-1'

  test('open to who has an account, where comments are open', () =>
    withRollback(async (db) => {
      const { get } = await aSite(db)
      expect((await get(path, 'awa')).statusCode).toBe(404)
      await open(db)
      expect((await get(path)).location).toContain('/connexion')
      expect((await get(path, 'awa')).body).toMatch(/Votre nom affiché\s: Awa\./)
      await open(db, false)
      expect((await get(path, 'awa')).statusCode).toBe(409)
    }))

  test('keep what was typed when it is empty, too long, or without an age', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      await open(db)
      const key = randomUUID()
      const long = await post(path, 'awa', { key, text: 'x'.repeat(1501) })
      expect(long.statusCode).toBe(422)
      expect(long.body).toContain('x'.repeat(1501))
      expect((await post(path, 'awa', { key, text: ' \n ' })).statusCode).toBe(422)
      expect((await get(path, 'nadia')).body).toContain('J’ai 18 ans ou plus')
      const ageless = await post(path, 'nadia', { key, text: 'Bonjour.' })
      expect(ageless.statusCode).toBe(422)
      expect(ageless.body).toContain('Bonjour.')
      const young = await post(path, 'nadia', { key, text: 'Bonjour.', adult: 'no' })
      expect(young.location).toBe('/mon-espace/commentaires?fait=waiting')
      expect(await shown(db)).toEqual([])
    }))

  test('ask a child of nine for the agreement of a parent', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      await open(db)
      expect((await get(path, 'lina')).body).toContain('un parent donne d’abord son accord')
      const sent = await post(path, 'lina', { key: randomUUID(), text: 'Coucou.' })
      expect(sent.statusCode).toBe(403)
    }))

  test('keep one comment of a form sent twice, and no more than twenty an hour', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      await open(db)
      const key = randomUUID()
      for (let time = 0; time < 2; time += 1) await post(path, 'awa', { key, text: 'Bonjour.' })
      expect(await shown(db)).toEqual(['Bonjour.'])
      const answers: number[] = []
      for (let time = 0; time < 19; time += 1) {
        answers.push((await post(path, 'awa', { key: randomUUID(), text: 'Encore.' })).statusCode)
      }
      expect(answers.slice(-2)).toEqual([303, 429])
    }))

  test('let nobody mend or erase the words of somebody else', () =>
    withRollback(async (db) => {
      const { people, get, post } = await aSite(db)
      await open(db)
      const { id } = await writes(db, people.awa, 'Un beau banc.')
      expect((await get(`/commentaires/modifier/${id}`, 'nadia')).statusCode).toBe(403)
      expect((await post(`/commentaires/effacer/${id}`, 'nadia', {})).statusCode).toBe(403)
      expect((await get('/mon-espace/commentaires', 'awa')).body).toContain('Un beau banc.')
      expect((await post(`/commentaires/effacer/${id}`, 'awa', {})).location).toContain('erased')
    }))

  test('are opened and closed by an officer alone', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const office = '/administration/commentaires/bench/bench-1'
      expect((await get(office, 'awa')).statusCode).toBe(403)
      expect((await get(office, 'officer')).body).toContain('ne sont pas ouverts')
      expect((await post(office, 'officer', { state: 'open' })).statusCode).toBe(303)
      expect((await get(office, 'officer')).body).toContain('Fermer les commentaires')
    }))
})
