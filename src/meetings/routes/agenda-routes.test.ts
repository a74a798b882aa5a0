import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { siteOf } from '../site.testing.ts'
import { forgetSuggestions } from '../store/suggestions.ts'
import { aBody, now, plans } from '../testing.ts'

const form = '/reunions/proposer-un-sujet'
const subject = 'La vitesse des voitures devant l’école'

async function aMeeting(db: Database) {
  await aBody(db, 'essai', 'centre')
  const { number } = await plans(db, { body: 'essai' })
  const site = await siteOf(db)
  const agenda = `/administration/reunions/${number}/ordre-du-jour`
  const reads = async () => (await site.get(agenda, 'officer')).body
  const idOf = async () =>
    (await sql<{ id: string }>`select id from agenda_suggestion`.execute(db)).rows[0]?.id ?? ''
  return { ...site, agenda, reads, idOf }
}

describe('A subject that anybody suggests', () => {
  test('waits on the agenda of the next meeting, becomes an item, and waits again once it is taken off', () =>
    withRollback(async (db) => {
      const { post, agenda, reads, idOf } = await aMeeting(db)
      const sent = await post(form, { body: 'essai', text: subject }, '')
      expect(sent.location).toBe(`${form}?instance=essai&fait=oui`)
      expect(await reads()).toContain(`Sujet d’un habitant : ${subject}`)

      const given = { source: 'suggestion', about: await idOf() }
      expect((await post(`${agenda}/retour`, given)).statusCode).toBe(303)
      expect(await reads()).not.toContain('Sujet d’un habitant')
      expect((await post(`${agenda}/retour`, given)).body).toContain(
        'C’est déjà à l’ordre du jour.',
      )
      const item = /ordre-du-jour\/([0-9a-f-]{36})\/retrait/.exec(await reads())?.[1] ?? ''
      await post(`${agenda}/${item}/retrait`, {})
      expect(await reads()).toContain(`Sujet d’un habitant : ${subject}`)
    }))

  test('taken off under the words an officer gave it, comes back with them', () =>
    withRollback(async (db) => {
      const { post, agenda, reads, idOf } = await aMeeting(db)
      await post(form, { body: 'essai', text: subject }, '')
      const about = await idOf()
      const item = { source: 'suggestion', about, title: 'Les abords de l’école' }
      const kept = { ...item, type: 'opinion', minutes: '25', owner: 'Le service voirie' }
      expect((await post(`${agenda}/remise`, kept)).statusCode).toBe(303)
      const page = await reads()
      expect(page).toContain('Les abords de l’école')
      expect(page).toContain('Avis demandé · 25 minutes · Le service voirie')
      for (const wrong of [{ about: '' }, { source: 'hand' }, { source: 'answers' }])
        expect((await post(`${agenda}/remise`, { ...kept, ...wrong })).statusCode).toBe(422)
    }))

  test('sent twice the same day is there once', () =>
    withRollback(async (db) => {
      const { post } = await aMeeting(db)
      for (let time = 0; time < 2; time += 1) await post(form, { body: 'essai', text: subject }, '')
      const kept = await sql`select from agenda_suggestion`.execute(db)
      expect(kept.rows).toHaveLength(1)
    }))

  test('is not taken with a reason, which anybody else never reads, and can be taken back', () =>
    withRollback(async (db) => {
      const { post, agenda, reads, idOf } = await aMeeting(db)
      await post(form, { body: 'essai', text: subject }, '')
      const refusal = `${agenda}/sujets/${await idOf()}/refus`
      const silent = await post(refusal, { why: ' ' })
      expect(silent.statusCode).toBe(422)
      expect(silent.body).toContain('Il faut remplir cette ligne.')
      await post(refusal, { why: 'C’est la compétence du Département.' })
      expect(await reads()).toContain(`${subject} (pourquoi : C’est la compétence du Département.)`)
      await post(`${agenda}/sujets/${await idOf()}/retour`, {})
      expect(await reads()).toContain(`Sujet d’un habitant : ${subject}`)
    }))

  test.each([
    [{ body: 'nulle-part', text: subject }, 'Choisissez un conseil dans la liste.'],
    [{ body: 'essai', text: ' ' }, 'Écrivez quelque chose.'],
    [{ body: 'essai', text: 'x'.repeat(401) }, 'C’est trop long : 400 caractères au plus.'],
    [{ body: 'essai', text: subject, siteWeb: 'x' }, 'il sert à arrêter les robots'],
  ])('as %j is refused in a sentence, and what was typed stays', (sent, sentence) =>
    withRollback(async (db) => {
      const { post } = await aMeeting(db)
      const { statusCode, body } = await post(form, sent, '')
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
      expect(body).toContain(sent.text.trim())
    }),
  )

  test('cannot be sent without end from one place', () =>
    withRollback(async (db) => {
      const { post } = await aMeeting(db)
      const all = []
      for (let time = 0; time < 31; time += 1)
        all.push((await post(form, { body: 'essai', text: subject }, '')).statusCode)
      expect(all.filter((code) => code === 429)).toHaveLength(1)
    }))

  test('that came on paper or from a department is noted by an officer', () =>
    withRollback(async (db) => {
      const { post, agenda, reads } = await aMeeting(db)
      await post(`${agenda}/sujets`, { suggested: 'Un banc', from: '' })
      expect(await reads()).toContain('Sujet d’un habitant, sur papier : Un banc')
      const refused = await post(`${agenda}/sujets`, { suggested: 'Le marché', from: 'nulle-part' })
      expect(refused.body).toContain('Ce service n’est pas dans la liste.')
    }))

  test('is forgotten after two years', () =>
    withRollback(async (db) => {
      const { post, idOf } = await aMeeting(db)
      await post(form, { body: 'essai', text: subject }, '')
      const later = (years: number) => new Date(now.getTime() + years * 366 * 86_400_000)
      await inTransaction(db, (tx) => forgetSuggestions(tx, later(1)))
      expect(await idOf()).not.toBe('')
      await inTransaction(db, (tx) => forgetSuggestions(tx, later(2)))
      expect(await idOf()).toBe('')
    }))
})
