import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { actsOn } from '../../meetings/store/acts.ts'
import { act, plans } from '../../meetings/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { siteAt } from '../site.testing.ts'
import { feedbackOf, remarksOn } from '../store/feedback.ts'

/** Called, on 18 June 2026 from seven to nine. */
async function aMeeting(db: Database) {
  const { id, number } = await plans(db)
  await actsOn(db, id, act).call()
  const at = `/reunions/${number}`
  return {
    ...{ id, number, at, page: `${at}/votre-avis` },
    work: `/administration/reunions/${number}/retours`,
  }
}
const during = '2026-06-18T18:30:00Z'
const after = '2026-07-10T10:00:00Z'
const pleased = { q1: 'yes', q2: 'somewhat', q3: 'yes', q4: 'yes', q5: 'no', remark: '' }
const sheet = (more: object = {}) => ({ key: randomUUID(), ...pleased, ...more })

describe('The page of what one thought', () => {
  test('takes a sheet without account, in four languages', () =>
    withRollback(async (db) => {
      const { id, page } = await aMeeting(db)
      const { get, post } = siteAt(db, during)
      expect((await get(page)).body).toContain('Avez-vous pu parler ?')
      expect((await get(`/pt${page}`)).body).toContain('Conseguiu falar?')
      expect((await get(`/ar${page}`)).body).toContain('هل استطعتم الكلام؟')
      const { location } = await post(page, sheet())
      expect(location).toBe(`${page}?fait=oui`)
      const { body } = await get(location)
      expect(body).toContain('Merci, votre avis compte.')
      expect(body).not.toContain('name="q1"')
      expect(await feedbackOf(db, id)).toMatchObject({ web: 1, paper: 0 })
    }))

  test('counts a sheet sent twice once, and two like sheets twice', () =>
    withRollback(async (db) => {
      const { id, page } = await aMeeting(db)
      const { post } = siteAt(db, during)
      const one = sheet({ remark: 'Merci.' })
      for (const given of [one, one, sheet()]) await post(page, given)
      const { web, counts } = await feedbackOf(db, id)
      expect(web).toBe(2)
      expect(counts).toContainEqual({ question: 'welcome', door: 'web', answer: 'yes', count: 2 })
      expect(await remarksOn(db, id)).toHaveLength(1)
    }))

  test('says beside the field that nothing was answered, and keeps what was typed', () =>
    withRollback(async (db) => {
      const { page } = await aMeeting(db)
      const { post } = siteAt(db, during)
      const empty = await post(page, { key: randomUUID(), remark: ' ' })
      expect([empty.statusCode, empty.body]).toEqual([
        422,
        expect.stringContaining('Répondez au moins à une question'),
      ])
      const long = await post(page, sheet({ remark: 'é'.repeat(1001) }))
      expect(long.body).toContain('C’est trop long : 1000 lettres au plus.')
      expect(long.body).toMatch(/value="somewhat"[^>]*checked/)
      expect((await post(page, { ...pleased, key: 'x' })).body).toContain('Cette page a vieilli')
    }))

  test('is closed before the meeting, fourteen days after, and when it is cancelled', () =>
    withRollback(async (db) => {
      const { id, page } = await aMeeting(db)
      const before = siteAt(db, '2026-06-18T16:00:00Z')
      expect((await before.get(page)).body).toContain('n’a pas encore commencé')
      expect((await before.post(page, sheet())).statusCode).toBe(409)
      const late = siteAt(db, after)
      expect((await late.get(page)).body).toContain('on ne peut plus répondre')
      expect((await late.post(page, sheet())).statusCode).toBe(409)
      await actsOn(db, id, act).cancel('La salle est fermée.')
      expect((await siteAt(db, during).get(page)).statusCode).toBe(404)
      expect((await feedbackOf(db, id)).web).toBe(0)
    }))

  test('takes no more than a room can send from one place in an hour', () =>
    withRollback(async (db) => {
      const { id, page } = await aMeeting(db)
      const { post } = siteAt(db, during)
      await post(page, sheet())
      await sql`update attempt_window set attempts = 119`.execute(db)
      expect((await post(page, sheet())).statusCode).toBe(303)
      const refused = await post(page, sheet())
      expect([refused.statusCode, refused.body]).toEqual([
        429,
        expect.stringContaining('Trop de réponses'),
      ])
      expect((await feedbackOf(db, id)).web).toBe(2)
    }))

  test('writes neither network, hour nor person beside an answer', () =>
    withRollback(async (db) => {
      const { page } = await aMeeting(db)
      await siteAt(db, during).post(page, sheet({ remark: 'Un mot secret.' }), 'officer')
      const columns = await sql<{ name: string }>`
        select table_name || '.' || column_name as name from information_schema.columns
        where table_name in ('feedback_count', 'feedback_sent', 'feedback_remark')
          and data_type in ('timestamp with time zone', 'inet')`.execute(db)
      expect(columns.rows.map(({ name }) => name)).toEqual(['feedback_remark.read_at'])
      const moments = await sql`
        select from journal_entry where type like 'feedback%'
        union all select from object_version where key like 'feedback:%'`.execute(db)
      expect(moments.rows).toHaveLength(0)
    }))
})

describe('The page of a meeting', () => {
  test('leads to the questions from its first minute on, and tells nobody what was answered', () =>
    withRollback(async (db) => {
      const { at, page } = await aMeeting(db)
      expect((await siteAt(db, '2026-06-18T16:00:00Z').get(at)).body).not.toContain('votre-avis')
      const open = siteAt(db, during)
      for (let sent = 0; sent < 6; sent++) await open.post(page, sheet())
      const { body } = await open.get(at)
      expect(body).toContain('Donner mon avis')
      expect(body).not.toContain('Ce qu’en ont pensé')
    }))

  test('tells what five people answered once nobody answers any more, never their words', () =>
    withRollback(async (db) => {
      const { at, page } = await aMeeting(db)
      const open = siteAt(db, during)
      for (let sent = 0; sent < 4; sent++) await open.post(page, sheet({ remark: 'Un mot.' }))
      const closed = siteAt(db, after)
      expect((await closed.get(at)).body).not.toContain('Ce qu’en ont pensé')
      await open.post(page, sheet())
      const { body } = await closed.get(at)
      expect(body).toContain('5 personnes ont répondu')
      expect(body).toContain('5 (100 %)')
      expect(body).not.toContain('Un mot.')
    }))
})

describe('An officer', () => {
  test('keys in the sheets of paper as totals, which replace those before', () =>
    withRollback(async (db) => {
      const { id, page, work } = await aMeeting(db)
      const { get, post } = siteAt(db, during)
      await post(page, sheet())
      const given = { sheets: '12', 'q1-yes': '9', 'q1-no': '3' }
      await post(`${work}/papier`, given, 'officer')
      await post(`${work}/papier`, { ...given, 'q1-yes': '8' }, 'officer')
      const { body } = await get(work, 'officer')
      expect(body).toContain('13 réponses : 1 en ligne, 12 sur papier.')
      expect(body).toContain('value="8"')
      const over = await post(`${work}/papier`, { ...given, 'q1-yes': '90' }, 'officer')
      expect(over.body).toContain('Il y a plus de réponses que de feuilles')
      expect(over.body).toContain('value="90"')
      expect((await feedbackOf(db, id)).paper).toBe(12)
    }))

  test('counts nothing before the meeting began', () =>
    withRollback(async (db) => {
      const { work } = await aMeeting(db)
      const { post } = siteAt(db, '2026-06-18T16:00:00Z')
      const refused = await post(`${work}/papier`, { sheets: '3' }, 'officer')
      expect(refused.body).toContain('Cette réunion n’a pas commencé')
      const word = await post(`${work}/mots`, { remark: 'Un mot' }, 'officer')
      expect(word.body).toContain('Cette réunion n’a pas commencé')
    }))

  test('reads how many sheets came by each door, and no answer while people still answer', () =>
    withRollback(async (db) => {
      const { page, work } = await aMeeting(db)
      const open = siteAt(db, during)
      for (let sent = 0; sent < 6; sent++) await open.post(page, sheet())
      const { body } = await open.get(work, 'officer')
      expect(body).toContain('6 réponses : 6 en ligne, 0 sur papier.')
      expect(body).toContain('Tant qu’on peut répondre, vous voyez seulement combien de feuilles')
      expect(body).not.toContain('<table')
      const csv = await open.get(`${work}/retours.csv`, 'officer')
      expect(csv.body.trim().split('\n')).toHaveLength(1)
      const year = await open.get('/administration/reunions/retours', 'officer')
      expect(year.body).toContain('caché')
      expect(year.body).not.toContain('% de oui')
    }))

  test('reads the answers of all doors together afterwards, of five people at least', () =>
    withRollback(async (db) => {
      const { page, work } = await aMeeting(db)
      const open = siteAt(db, during)
      await open.post(page, sheet())
      const closed = siteAt(db, after)
      const few = await closed.get(work, 'officer')
      expect(few.body).toContain('Moins de cinq personnes ont répondu')
      expect(few.body).not.toContain('<table')
      await closed.post(`${work}/papier`, { sheets: '12', 'q1-yes': '8' }, 'officer')
      const { body } = await closed.get(work, 'officer')
      expect(body).toContain('En ligne et sur papier ensemble')
      expect(body).toMatch(/<td[^>]*>9<\/td>/)
      // One person alone answered it, on line.
      expect(body.slice(body.indexOf('<table'), body.indexOf('</table>'))).not.toContain('parler')
    }))

  test('alone reads the words, marks them read, erases what names somebody', () =>
    withRollback(async (db) => {
      const { id, page, work } = await aMeeting(db)
      const { get, post } = siteAt(db, during)
      await post(page, sheet({ remark: 'On entendait mal.' }))
      await post(`${work}/mots`, { remark: 'Écrit à la main.' }, 'officer')
      const { body } = await get(work, 'officer')
      for (const said of ['On entendait mal.', 'Écrit à la main.', 'À lire', 'sur papier'])
        expect(body).toContain(said)
      const [unread] = await remarksOn(db, id)
      await post(`${work}/mots/${unread?.id}/lu`, {}, 'officer')
      expect((await get(work, 'officer')).body).not.toContain('Marquer lu')
      await post(`${work}/mots/${unread?.id}/effacement`, {}, 'officer')
      expect((await remarksOn(db, id)).map(({ text }) => text)).toEqual(['Écrit à la main.'])
      for (const role of ['', 'department', 'councillor'])
        expect((await get(work, role)).statusCode).not.toBe(200)
    }))

  test('takes the figures away as a file, without words', () =>
    withRollback(async (db) => {
      const { page, work } = await aMeeting(db)
      const { post } = siteAt(db, during)
      for (let sent = 0; sent < 5; sent++) await post(page, sheet({ remark: '=SECRET()' }))
      const { body, type } = await siteAt(db, after).get(`${work}/retours.csv`, 'officer')
      expect(type).toContain('text/csv')
      expect(body).toContain('L’accueil était-il bon ?;5;0;0')
      expect(body).not.toContain('SECRET')
    }))

  test('prints the sheet before the meeting, in four languages', () =>
    withRollback(async (db) => {
      const { work } = await aMeeting(db)
      const { get } = siteAt(db, '2026-06-01T10:00:00Z')
      for (const language of ['', '/en', '/pt', '/ar']) {
        const { statusCode, body } = await get(`${language}${work}/fiche.pdf`, 'officer')
        expect([statusCode, body.slice(0, 5)]).toEqual([200, '%PDF-'])
      }
    }))

  test('words a question anew for the meetings that begin afterwards', () =>
    withRollback(async (db) => {
      const { page, work } = await aMeeting(db)
      const questions = '/administration/reunions/retours/questions'
      const fields = { 'q2-fr': 'Vous a-t-on écouté ?', 'q2-pt': 'Foi ouvido?' }
      const before = siteAt(db, '2026-06-10T10:00:00Z')
      expect((await before.post(questions, { 'q1-pt': 'Sim?' }, 'officer')).body).toContain(
        'Écrivez d’abord la question en français.',
      )
      await before.post(questions, fields, 'officer')
      const { get, post } = siteAt(db, during)
      expect((await get(page)).body).toContain('Vous a-t-on écouté ?')
      expect((await get(`/pt${page}`)).body).toContain('Foi ouvido?')
      await post(page, sheet())
      // Left during the meeting: it still asks what its sheets ask.
      await post(questions, {}, 'officer')
      expect((await get(page)).body).toContain('Vous a-t-on écouté ?')
      expect((await get(work, 'officer')).body).toContain('Vous a-t-on écouté ?')
    }))

  test('leaves a line in the journal for each question she worded, once', () =>
    withRollback(async (db) => {
      const questions = '/administration/reunions/retours/questions'
      const { post } = siteAt(db, during)
      for (const fields of [{ 'q2-fr': 'Écouté ?' }, { 'q2-fr': 'Écouté ?' }, {}])
        await post(questions, fields, 'officer')
      const told = await sql<{ payload: object }>`
        select payload from journal_payload join journal_entry on journal_entry.id = entry
        where type = 'feedback-question-worded' order by entry`.execute(db)
      const one = { by: expect.stringMatching(/^[0-9a-f-]{36}$/), position: 2 }
      expect(told.rows.map(({ payload }) => payload)).toEqual([one, one])
    }))

  test('finds no way to a page that nobody may open', () =>
    withRollback(async (db) => {
      const { id, work } = await aMeeting(db)
      const { get } = siteAt(db, '2026-06-01T10:00:00Z')
      expect((await get(work, 'officer')).body).toContain('fiche.pdf')
      await actsOn(db, id, act).cancel('La salle est fermée.')
      const { body } = await get(work, 'officer')
      expect(body).not.toContain('fiche.pdf')
      expect(body).not.toContain('votre-avis')
    }))

  test('reads a year of a body, question by question', () =>
    withRollback(async (db) => {
      const { page } = await aMeeting(db)
      for (let sent = 0; sent < 5; sent++) await siteAt(db, during).post(page, sheet())
      const { get } = siteAt(db, after)
      const year = await get('/administration/reunions/retours', 'officer')
      expect(year.body).toContain('1 réunion, 5 réponses')
      expect(year.body).toContain('60 % de oui')
      const other = await get('/administration/reunions/retours?instance=autre', 'officer')
      expect(other.body).toContain('Personne n’a encore répondu')
      const csv = await get('/administration/reunions/retours.csv', 'officer')
      expect(csv.body).toContain('Avez-vous pu parler ?;0;5;0')
      const late = siteAt(db, '2027-07-10T10:00:00Z')
      expect((await late.get('/administration/reunions/retours', 'officer')).body).toContain(
        'Personne n’a encore répondu',
      )
    }))
})
