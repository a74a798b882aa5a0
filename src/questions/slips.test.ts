import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../documents/testing.ts'
import { printedCode } from '../people/index.ts'
import type { Database } from '../platform/database/database.ts'
import { withRollback } from '../platform/database/testing.ts'
import { isKnown, siteOf } from './site.testing.ts'
import { mostSlips } from './rules/slips.ts'
import { secretBehind } from './store/follow.ts'
import { publicQuestions } from './store/public-questions.ts'
import { slips } from './store/slips.ts'
import { work } from './store/work.ts'
import { asks } from './testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const page = '/administration/questions/papiers'
const entry = '/administration/questions/saisie'

async function made(db: Database, count = 3) {
  const key = randomUUID()
  const asked = { key, count: String(count), purpose: 'Fête du quartier' }
  const answer = await siteOf(db).post(page, asked)
  expect(answer.headers.location).toBe(`${page}?fait=${key}`)
  return { key, asked, printed: await slips(db).printed(key) }
}

const written = (slip: number | string, more: Readonly<Record<string, string>> = {}) => ({
  key: randomUUID(),
  door: 'stand',
  subject: 'Un banc est cassé',
  words: 'Le banc du square est cassé.',
  place: '',
  neighbourhood: '',
  contact: '',
  slip: String(slip),
  ...more,
})

describe('Numbered slips', () => {
  test('have the numbers of questions to come: none asked meanwhile takes one', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const before = (await asks(db)).question.number
      const { printed } = await made(db)
      const after = (await asks(db)).question.number
      const numbers = printed.map(({ number }) => number)
      expect(numbers).toEqual([before + 1, before + 2, before + 3])
      expect(after).toBe(before + 4)
      expect(new Set(printed.map(({ code }) => code)).size).toBe(3)
    }))

  test('asked for twice by the same form are one batch, printed the same each time', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const { key, asked, printed } = await made(db)
      await siteOf(db).post(page, asked)
      expect(await slips(db).printed(key)).toEqual(printed)
      const { body } = await siteOf(db).get(`${page}?fait=${key}`)
      expect(body).toContain('Fête du quartier · 3 papiers')
      expect(body).toContain('aucun n’est revenu')
    }))

  test('prepared before are all found, a page at a time', () =>
    withRollback(async (db) => {
      await isKnown(db)
      for (let batch = 0; batch < 21; batch += 1) await made(db, 1)
      const { body } = await siteOf(db).get(page)
      expect(body.match(/papiers\.pdf/g)).toHaveLength(20)
      expect(body).toContain('papiers?page=2')
      expect((await siteOf(db).get(`${page}?page=2`)).body.match(/papiers\.pdf/g)).toHaveLength(1)
    }))

  test('are a tagged file of two slips a sheet, with each number and code', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const { key } = await made(db, 5)
      const file = await siteOf(db).get(`${page}/${key}/papiers.pdf`)
      expect(file.headers['content-type']).toBe('application/pdf')
      const pdf = readPdf(file.rawPayload)
      expect(pdf.pages).toBe(3)
      expect(pdf.all).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect((await siteOf(db).get(`${page}/${randomUUID()}/papiers.pdf`)).statusCode).toBe(404)
    }))

  test.each([
    ['', 'Écrivez combien'],
    ['beaucoup', 'Écrivez combien'],
    ['0', 'Écrivez combien'],
    [String(mostSlips + 1), `${mostSlips} papiers au plus`],
  ])('of « %s » are refused in words', (count, words) =>
    withRollback(async (db) => {
      await isKnown(db)
      const { statusCode, body } = await siteOf(db).post(page, {
        key: randomUUID(),
        count,
        purpose: '',
      })
      expect(statusCode).toBe(422)
      expect(body).toContain(words)
    }),
  )
})

describe('A slip that comes back', () => {
  test('becomes the question of its number, followed with the code of its other half', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const { key, printed } = await made(db)
      const [, slip] = printed
      if (slip === undefined) throw new Error('No slip was printed.')
      const { number, code } = slip
      const anybody = siteOf(db, '')
      const comesBack = () =>
        anybody.post('/questions/suivi', { number: String(number), code: printedCode(code) })
      expect((await comesBack()).body).toContain('pas encore enregistré')

      const saved = await siteOf(db).post(entry, written(number))
      expect(saved.statusCode).toBe(303)
      expect(saved.headers['set-cookie']).toBeUndefined()
      const question = await work(db).find(number)
      expect(question).toMatchObject({ door: 'slip', subject: 'Un banc est cassé' })
      expect(await secretBehind(db, number, code)).not.toBeNull()
      expect((await comesBack()).statusCode).toBe(303)
      expect((await siteOf(db).get(`${page}?fait=${key}`)).body).toContain('un est revenu')
      expect(await publicQuestions(db).find(number)).toBeNull()
    }))

  test('is entered once: the second officer is told, and keeps what she typed', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const number = (await made(db)).printed[0]?.number ?? 0
      const first = written(number)
      await siteOf(db).post(entry, first)
      expect((await siteOf(db).post(entry, first)).statusCode).toBe(303)
      const again = await siteOf(db).post(entry, written(number, { subject: 'Un autre banc' }))
      expect(again.statusCode).toBe(422)
      expect(again.body).toContain('Le papier de ce numéro est déjà saisi')
      expect(again.body).toContain('Un autre banc')
      expect((await work(db).find(number))?.subject).toBe('Un banc est cassé')
    }))

  test('is never printed again with its code, which its asker alone has', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const { key, printed } = await made(db)
      await siteOf(db).post(entry, written(printed[0]?.number ?? 0))
      expect(await slips(db).printed(key)).toEqual(printed.slice(1))
    }))

  test('whose number was mistyped is corrected by the same form sent again', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const [wrong, right] = (await made(db)).printed
      const form = written(wrong?.number ?? 0)
      await siteOf(db).post(entry, form)
      await siteOf(db).post(entry, { ...form, slip: String(right?.number) })
      expect(await slips(db).stateOf(right?.number ?? 0)).toBe('entered')
    }))

  test.each(['999999', 'A12', '1234567890'])('numbered %s was printed by nobody', (slip) =>
    withRollback(async (db) => {
      await isKnown(db)
      const { statusCode, body } = await siteOf(db).post(entry, written(slip))
      expect([statusCode, body.includes('Aucun papier n’a été imprimé')]).toEqual([422, true])
    }),
  )

  test('keeps its code when she left an e-mail too, and the code of another slip opens nothing', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const { printed } = await made(db)
      const [one, other] = printed
      if (one === undefined || other === undefined) throw new Error('No slip was printed.')
      await siteOf(db).post(entry, written(`n° ${one.number}`, { contact: 'elle@exemple.fr' }))
      expect(await secretBehind(db, one.number, one.code)).not.toBeNull()
      expect(await secretBehind(db, one.number, other.code)).toBeNull()
    }))
})
