import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../documents/testing.ts'
import { historyOf } from '../journal/index.ts'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { actsOn } from './store/acts.ts'
import { answerLetters } from './store/answer-letters.ts'
import { forgetAsker } from './store/follow.ts'
import { siteOf } from './site.testing.ts'
import { anAsker, asks } from './testing.ts'
import { inTransaction } from '../platform/database/index.ts'

const now = new Date('2026-05-04T10:00:00Z')
const act = { by: 'officer', now }
const letters = '/administration/questions/courriers'
const tell = Promise.resolve.bind(Promise)

/** A question heard at a stand, and its answer: its asker left a name, no e-mail. */
async function answered(db: Database, name: string | null = 'Ana Exemple') {
  const { question } = await asks(db, { door: 'stand', asker: { ...anAsker(), name } })
  const nobody = () => Promise.resolve()
  await actsOn(db, question, 'officer', act).answer('Un banc **neuf**.', nobody)
  return question
}

describe('Answers for who left no e-mail', () => {
  test('wait until they are told, once, and are not those of who is reached by mail', () =>
    withRollback(async (db) => {
      await asks(db, { asker: anAsker({ kind: 'email', value: 'a@exemple.fr' }) })
      await answered(db)
      await answered(db, null)
      const store = answerLetters(db)
      const { lines, total } = await store.waiting(50)
      expect(total).toBe(2)
      const told = lines.map((line) => ({ ...line, way: 'letter' as const }))
      expect(await store.tell(told, act, () => tell('file'))).toBe('file')
      expect(await store.waiting(50)).toEqual({ lines: [], total: 0 })
      expect(await store.tell(told, act, () => tell('file'))).toBeNull()
      expect((await store.batches()).map((batch) => batch.letters)).toEqual([2])
    }))

  test('wait again when their file is lost, and when printing fails', () =>
    withRollback(async (db) => {
      const question = await answered(db)
      const store = answerLetters(db)
      const { lines } = await store.waiting(50)
      const told = lines.map((line) => ({ ...line, way: 'letter' as const }))
      await inTransaction(db, async (tx) => {
        await sql`savepoint before_paper`.execute(tx)
        await expect(
          answerLetters(tx).tell(told, act, () => Promise.reject(new Error('No paper left.'))),
        ).rejects.toThrow('No paper left.')
        await sql`rollback to savepoint before_paper`.execute(tx)
      })
      expect((await store.waiting(50)).total).toBe(1)
      await store.tell(told, act, () => tell('file'))
      const [batch] = await store.batches()
      expect(await store.again(batch?.id ?? '', act)).toBe(1)
      expect(await store.again(batch?.id ?? '', act)).toBe(0)
      expect((await store.waiting(50)).total).toBe(1)
      const events = await historyOf(db, { kind: 'question', id: question.id })
      expect(events.map(({ type }) => type).slice(-2)).toEqual([
        'answer-told',
        'answer-letter-void',
      ])
    }))

  test('are forgotten with who asked', () =>
    withRollback(async (db) => {
      await answered(db)
      const store = answerLetters(db)
      const { lines } = await store.waiting(50)
      const [line] = lines
      if (line === undefined) throw new Error('Somebody waits.')
      await store.tell([{ ...line, way: 'letter' }], act, () => tell('file'))
      await inTransaction(db, (tx) => forgetAsker(tx, line.asker, act))
      expect(await store.batches()).toEqual([])
    }))
})

describe('The page of letters', () => {
  test('makes one PDF of the envelopes written, and keeps no address', () =>
    withRollback(async (db) => {
      const [first, second] = [await answered(db), await answered(db, null)]
      const { get, post } = siteOf(db)
      const { body } = await get(letters)
      expect(body).toContain(`Question n° ${first.number}`)
      expect(body).toContain(`Question n° ${second.number}`)
      const { lines } = await answerLetters(db).waiting(50)
      const sent = Object.fromEntries([
        ['agent', 'Agathe Exemple, chargée de mission'],
        ...lines.map(({ asker }) => [`to-${asker}`, 'Zibeline Dupré\n3 rue Inventée\nCachan']),
      ])
      const made = await post(letters, sent)
      expect(made.statusCode).toBe(200)
      expect(made.headers['content-type']).toBe('application/pdf')
      expect(readPdf(made.rawPayload).pages).toBe(2)
      expect((await get(letters)).body).toContain('Personne n’attend de courrier.')
      const kept = await sql<{
        row: string
      }>`select question_letter::text as row from question_letter`.execute(db)
      expect(kept.rows).toHaveLength(2)
      expect(JSON.stringify(kept.rows)).not.toContain('Zibeline')
    }))

  test('notes what was said otherwise, without a letter', () =>
    withRollback(async (db) => {
      await answered(db)
      const { post } = siteOf(db)
      const [line] = (await answerLetters(db).waiting(50)).lines
      const noted = await post(letters, { [`told-${line?.asker}`]: 'yes' })
      expect(noted.headers['location']).toContain('dit=1')
      expect(await answerLetters(db).batches()).toEqual([])
    }))

  test('says what is missing, with what was typed', () =>
    withRollback(async (db) => {
      await answered(db)
      const { post } = siteOf(db)
      const [line] = (await answerLetters(db).waiting(50)).lines
      const nothing = await post(letters, { [`to-${line?.asker}`]: '' })
      expect(nothing.statusCode).toBe(422)
      expect(nothing.body).toContain('Écrivez au moins une adresse')
      const tooLong = await post(letters, { [`to-${line?.asker}`]: '1\n2\n3\n4\n5\n6\nseptième' })
      expect(tooLong.body).toContain('Six lignes au plus')
      expect(tooLong.body).toContain('septième')
      const unsigned = await post(letters, { [`to-${line?.asker}`]: 'Ana', agent: '' })
      expect(unsigned.body).toContain('Écrivez le prénom, le nom et la fonction')
    }))

  test('is closed to who is no officer', () =>
    withRollback(async (db) => {
      expect((await siteOf(db, 'councillor').get(letters)).statusCode).toBe(403)
    }))
})

describe('The letter of one answer', () => {
  test('is made for whoever is written on the envelope', () =>
    withRollback(async (db) => {
      const { number } = await answered(db)
      const { get, post } = siteOf(db)
      const path = `/administration/questions/${number}/courrier`
      expect((await get(path)).body).toContain('Agathe')
      const made = await post(path, { to: 'Ana\n3 rue Inventée', agent: 'Agathe Exemple' })
      expect(made.headers['content-disposition']).toContain(`question-${number}.pdf`)
      expect(readPdf(made.rawPayload).pages).toBe(1)
      expect((await post(path, { to: '  ', agent: 'Agathe' })).statusCode).toBe(422)
      const [line] = (await answerLetters(db).waiting(50)).lines
      const hers = { to: 'Ana', agent: 'Agathe', asker: line?.asker ?? '' }
      expect((await post(path, hers)).statusCode).toBe(200)
      expect((await answerLetters(db).waiting(50)).total).toBe(0)
      expect((await post(path, hers)).body).toContain('vient d’être envoyée')
    }))

  test('waits for the answer', () =>
    withRollback(async (db) => {
      const { question } = await asks(db, { id: randomUUID() })
      const { body } = await siteOf(db).get(`/administration/questions/${question.number}/courrier`)
      expect(body).toContain('pas encore de réponse')
    }))
})
