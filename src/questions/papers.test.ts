import { describe, expect, test } from 'vitest'
import { readDocx, readPdf } from '../documents/testing.ts'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { siteOf } from './site.testing.ts'
import { actsOn } from './store/acts.ts'
import { anAsker, asks, showsPublicly } from './testing.ts'

const act = { by: 'officer', now: new Date('2026-05-04T10:00:00Z') }
const version = { title: 'Un banc', publicText: 'Le banc de la place.' }

/** Asked in words that nobody else may read, and answered. */
async function answered(db: Database) {
  const asker = { ...anAsker(), name: 'Zibeline' }
  const { question } = await asks(db, { verbatim: 'Verbatim : مرحبا 王', language: 'ar', asker })
  await showsPublicly(db, question, version)
  await actsOn(db, question, 'officer', act).answer('Il arrive.', () => Promise.resolve())
  return question
}

describe('A question as a public file', () => {
  test('says what its page says, and nothing of who asked', () =>
    withRollback(async (db) => {
      const { number } = await answered(db)
      const { get } = siteOf(db, '')
      expect((await get(`/questions/${number}`)).body).toContain(
        `/questions/${number}/document.pdf`,
      )
      const file = await get(`/questions/${number}/document.pdf`)
      expect(file.headers['content-type']).toBe('application/pdf')
      const { all, letters } = readPdf(file.rawPayload)
      expect(all).toContain('>Un banc</rdf:li>')
      for (const letter of 'Zم王') expect(letters).not.toContain(letter)
    }))

  test('goes with its page: hidden, or never shown', () =>
    withRollback(async (db) => {
      const question = await answered(db)
      const { get } = siteOf(db, '')
      await showsPublicly(db, question, { ...version, isShown: false })
      expect((await get(`/questions/${question.number}/document.pdf`)).statusCode).toBe(404)
    }))
})

describe('The whole file of a question', () => {
  test('holds her words and what happened, for officers alone', () =>
    withRollback(async (db) => {
      const { number } = await answered(db)
      const path = `/administration/questions/${number}/dossier`
      const pdf = await siteOf(db).get(`${path}.pdf`)
      const { letters } = readPdf(pdf.rawPayload)
      for (const letter of 'Z王') expect(letters).toContain(letter)
      const { parts, faults } = readDocx((await siteOf(db).get(`${path}.docx`)).rawPayload)
      expect(faults).toEqual([])
      for (const said of ['Zibeline', 'مرحبا', 'Question reçue', 'Réponse publiée et envoyée'])
        expect(parts['word/document.xml']).toContain(said)
      expect((await siteOf(db, 'councillor').get(`${path}.pdf`)).statusCode).toBe(403)
      expect((await siteOf(db, 'deputy-director').get(`${path}.docx`)).statusCode).toBe(403)
    }))
})

describe('The page of the month as a file', () => {
  test('holds the figures of the screen, for those who steer', () =>
    withRollback(async (db) => {
      await answered(db)
      const path = '/administration/questions/mois'
      const file = await siteOf(db, 'deputy-director').get(`${path}.docx?mois=2026-04`)
      const { parts } = readDocx(file.rawPayload)
      expect(parts['docProps/core.xml']).toContain('avril 2026</dc:title>')
      expect((await siteOf(db).get(`${path}.pdf`)).headers['content-type']).toBe('application/pdf')
      expect((await siteOf(db, 'councillor').get(`${path}.pdf`)).statusCode).toBe(403)
    }))

  test('folds the oldest questions under the number of all that wait', () =>
    withRollback(async (db) => {
      for (let asked = 0; asked < 17; asked += 1) await asks(db)
      const { body } = await siteOf(db, 'deputy-director').get('/administration/questions/mois')
      expect(body).toMatch(/17 questions attendent\s; la plus ancienne/)
    }))
})
