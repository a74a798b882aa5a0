import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { siteOf } from './site.testing.ts'
import { actsOn } from './store/acts.ts'
import { answerLetters } from './store/answer-letters.ts'
import { followSecretOf } from './store/secrets.ts'
import { anAsker, asks } from './testing.ts'

const act = { by: 'officer', now: new Date('2026-05-02T10:00:00Z') }

/** A question of somebody who left a phone, answered on the 2nd of May. */
async function answeredByPhone(db: Database, language = 'fr') {
  const { question } = await asks(
    db,
    {
      door: 'phone',
      asker: { ...anAsker({ kind: 'phone', value: '+33612345678' }), name: 'Ana', language },
    },
    new Date('2026-05-01T10:00:00Z'),
  )
  await actsOn(db, question, 'officer', act).answer('Un banc **neuf**.', () => Promise.resolve())
  const [line] = await answerLetters(db).waitingOf(question.id)
  if (line === undefined) throw new Error('Nobody waits for this answer.')
  return { question, line, tell: `/administration/questions/${question.number}/dire` }
}

const smsOf = async (db: Database) =>
  (await sql<{ text: string }>`select body as text from message where channel = 'sms'`.execute(db))
    .rows

describe('An answer, for who left only a phone', () => {
  test('has a page of what to say, in order, and a text message without the secret address', () =>
    withRollback(async (db) => {
      const { tell, line } = await answeredByPhone(db)
      const { body, statusCode } = await siteOf(db).get(tell)
      expect(statusCode).toBe(200)
      expect(body).toContain('Demandez à parler à Ana.')
      expect(body).toContain('<strong>neuf</strong>')
      expect(body).toContain('{lien}')
      expect(body.includes(followSecretOf(line.asker))).toBe(false)
    }))

  test('proposes a text message in the language of who asked, and says what it means', () =>
    withRollback(async (db) => {
      const { tell } = await answeredByPhone(db, 'ar')
      const { body } = await siteOf(db).get(tell)
      expect(body).toMatch(/<textarea[^>]*>[^<]*تمّ الجواب[^<]*\{lien\}<\/textarea>/)
      expect(body).toContain('Écrit en arabe')
    }))

  test('leaves as one text message with the address of her page, never twice', () =>
    withRollback(async (db) => {
      const { tell, line, question } = await answeredByPhone(db)
      const site = siteOf(db)
      const fields = { asker: line.asker, text: 'Votre réponse : {lien}' }
      expect((await site.post(`${tell}/sms`, fields)).headers.location).toBe(`${tell}?fait=sms`)
      const again = await site.post(`${tell}/sms`, fields)
      expect(again.statusCode).toBe(422)
      const sent = await smsOf(db)
      expect(sent).toHaveLength(1)
      expect(sent[0]?.text).toContain(`/questions/suivi/${followSecretOf(line.asker)}`)
      expect(await answerLetters(db).waitingOf(question.id)).toEqual([])
    }))

  test('counts as told once an agent notes the day she said it', () =>
    withRollback(async (db) => {
      const { tell, line } = await answeredByPhone(db)
      const site = siteOf(db)
      const early = await site.post(`${tell}/note`, { asker: line.asker, on: '1/5/2026' })
      expect(early.statusCode).toBe(422)
      expect(early.body).toContain('La réponse n’existait pas encore ce jour-là.')
      await site.post(`${tell}/note`, { asker: line.asker, on: '3/5/2026' })
      expect(await answerLetters(db).count()).toBe(0)
      const noted = await sql<{ on: string }>`
        select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as "on" from question_letter`.execute(
        db,
      )
      expect(noted.rows).toEqual([{ on: '2026-05-03' }])
      expect((await site.get(tell)).body).toContain('Personne n’attend plus cette réponse')
    }))

  test('is refused to a department agent', () =>
    withRollback(async (db) => {
      const { tell } = await answeredByPhone(db)
      expect((await siteOf(db, 'department-agent').get(tell)).statusCode).toBe(403)
    }))
})
