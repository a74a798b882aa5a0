import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { mayUnmerge } from '../rules/life.ts'
import type { Question } from '../rules/question.ts'
import { siteOf } from '../site.testing.ts'
import { asks } from '../testing.ts'
import { actsOn } from './acts.ts'
import { askersOf } from './askers.ts'
import { followed, following } from './follow.ts'
import { insideOf } from './inside.ts'
import { keepPhoto, sentPhoto } from './photos.ts'
import { rejoinQuestion, splitQuestion } from './split.ts'
import { work } from './work.ts'

const act = { by: 'officer', now: new Date('2026-05-20T10:00:00Z') }
const nobodyTold = () => Promise.resolve()

type About = Awaited<ReturnType<typeof asks>>

const readAgain = async (db: Database, { id }: Pick<Question, 'id'>): Promise<Question> => {
  const question = await work(db).find((await work(db).numberOf(id)) ?? 0)
  if (question === null) throw new Error('There is no such question.')
  return question
}
const merges = async (db: Database, one: Question, into: Question) =>
  expect(await actsOn(db, one, 'officer', act).merge(into)).toBeNull()
const unmerge = (db: Database, one: Question) => actsOn(db, one, 'officer', act).unmerge()

const opened = async (db: Database, { asked }: About) => {
  const found = await followed(db, asked.secret ?? '')
  if (found === null) throw new Error('Her link opens nothing.')
  return found
}
const shows = (db: Database, { question, asked }: About, pixels: string) =>
  inTransaction(db, (tx) =>
    keepPhoto(
      tx,
      { question: question.id, asker: asked.asker ?? '' },
      { jpeg: Buffer.from(pixels), width: 4, height: 3 },
      act,
    ),
  )
const photosIn = async (db: Database, { id }: Pick<Question, 'id'>) =>
  (await insideOf(db, id)).photos.length

/** Cuts a question in two. @returns the second */
async function cut(db: Database, question: Question): Promise<Question> {
  const second = {
    id: randomUUID(),
    title: 'Le bruit du chantier',
    publicText: 'Il commence à six heures.',
    theme: null,
    answerDueOn: day('2026-06-02'),
    firstText: '',
    firstSeen: '',
  }
  expect(await splitQuestion(db, question, second, act, nobodyTold)).toBeNull()
  return readAgain(db, second)
}

describe('Taking a question out of the one it was merged into', () => {
  test('brings back all that had come along, with their photos; the others stay', () =>
    withRollback(async (db) => {
      const [d, b, a, c, other] = [
        await asks(db),
        await asks(db),
        await asks(db),
        await asks(db),
        await asks(db),
      ]
      await shows(db, b, 'a bench')
      await shows(db, other, 'a lamp')
      await merges(db, d.question, b.question)
      await merges(db, b.question, a.question)
      await merges(db, other.question, c.question)
      await merges(db, a.question, c.question)
      expect(await askersOf(db, c.question.id)).toHaveLength(5)

      expect(await unmerge(db, a.question)).toBeNull()
      expect(await readAgain(db, a.question)).toMatchObject({ state: 'received', mergedInto: null })
      for (const one of [d, b])
        expect((await opened(db, one)).question.number).toBe(a.question.number)
      expect(await askersOf(db, a.question.id)).toHaveLength(3)
      expect(await askersOf(db, c.question.id)).toHaveLength(2)
      expect([await photosIn(db, a.question), await photosIn(db, c.question)]).toEqual([1, 1])

      // And each step of the way may still be undone.
      expect(await unmerge(db, b.question)).toBeNull()
      expect((await opened(db, d)).question.number).toBe(b.question.number)
      expect([await photosIn(db, a.question), await photosIn(db, b.question)]).toEqual([0, 1])
    }))

  test('is refused to a half that went back into its message, wherever that one went since', () =>
    withRollback(async (db) => {
      const [a, c] = [await asks(db), await asks(db)]
      const half = await cut(db, a.question)
      await rejoinQuestion(db, half, act, nobodyTold)
      expect(await unmerge(db, half)).toBe('not-now')
      await merges(db, a.question, c.question)
      expect(mayUnmerge(await readAgain(db, half))).toBe(false)
      expect(await unmerge(db, half)).toBe('not-now')
      expect((await insideOf(db, a.question.id)).parts).toEqual([])
      expect(await unmerge(db, a.question)).toBeNull()
      expect(await readAgain(db, half)).toMatchObject({ mergedInto: a.question.id })
      expect(await unmerge(db, half)).toBe('not-now')
    }))

  test('gives it back to its department, or to be routed when that one has ended', () =>
    withRollback(async (db) => {
      await sql`
        insert into department (id, name, position) values ('voirie', 'Voirie', 0)`.execute(db)
      const [a, c] = [await asks(db), await asks(db)]
      const entrusted = { department: 'voirie', theme: null, owner: null, deputy: null }
      const officer = actsOn(db, a.question, 'officer', act)
      await officer.assign({ ...entrusted, dueOn: day('2026-05-18') })
      await merges(db, a.question, c.question)
      expect(await unmerge(db, a.question)).toBeNull()
      expect(await readAgain(db, a.question)).toMatchObject({
        state: 'assigned',
        department: 'voirie',
        dueOn: '2026-05-18',
      })

      await merges(db, a.question, c.question)
      await sql`update department set ended_on = '2026-05-19' where id = 'voirie'`.execute(db)
      expect(await unmerge(db, a.question)).toBeNull()
      expect(await readAgain(db, a.question)).toMatchObject({
        state: 'qualified',
        department: null,
        agent: null,
        dueOn: null,
      })
    }))

  test('forgets what its askers said of the other answer, and nobody else’s opinion', () =>
    withRollback(async (db) => {
      const [b, a, c] = [await asks(db), await asks(db), await asks(db)]
      await merges(db, b.question, a.question)
      await merges(db, a.question, c.question)
      await actsOn(db, c.question, 'officer', act).answer('Oui.', nobodyTold)
      for (const one of [a, b, c])
        await following(db, await opened(db, one), act).saySatisfied(true)
      await unmerge(db, a.question)
      const said = []
      for (const one of [a, b, c]) said.push((await opened(db, one)).asker.satisfied)
      expect(said).toEqual([null, null, true])
    }))

  test('is refused once nobody waits for it any more: no button, and nothing moves', () =>
    withRollback(async (db) => {
      const [b, a, c] = [await asks(db), await asks(db), await asks(db)]
      await merges(db, b.question, a.question)
      await merges(db, a.question, c.question)
      await following(db, await opened(db, a), act).giveUp()
      const { get, post } = siteOf(db)
      const url = (one: About) => `/administration/questions/${one.question.number}`
      expect((await get(url(b))).body).toContain('Annuler le regroupement')
      expect((await get(url(a))).body).not.toContain('Annuler le regroupement')
      expect((await post(`${url(a)}/regroupement/fin`)).statusCode).toBe(422)
      expect(await readAgain(db, a.question)).toMatchObject({ mergedInto: c.question.id })
    }))

  test('brings back one that was asked by nobody who left a way to answer', () =>
    withRollback(async (db) => {
      const [a, c] = [await asks(db, { asker: null }), await asks(db)]
      await merges(db, a.question, c.question)
      expect(await unmerge(db, a.question)).toBeNull()
    }))
})

describe('The photo of a message that was split', () => {
  test('is on the follow page of each number once, apart or together again', () =>
    withRollback(async (db) => {
      const a = await asks(db)
      await shows(db, a, 'a bench')
      const half = await cut(db, a.question)
      const twin = (await opened(db, a)).twins[0]?.secret ?? ''
      const onPages = async () => {
        const pages = [await opened(db, a), await followed(db, twin)]
        return pages.map((page) => page?.photos.length)
      }
      expect(await onPages()).toEqual([1, 1])
      await rejoinQuestion(db, half, act, nobodyTold)
      expect(await onPages()).toEqual([1, 1])
      const second = await followed(db, twin)
      const pixels = await sentPhoto(db, second?.asker.id ?? '', second?.photos[0]?.id ?? '')
      expect(pixels?.toString()).toBe('a bench')
      const stranger = await asks(db)
      expect(
        await sentPhoto(db, stranger.asked.asker ?? '', second?.photos[0]?.id ?? ''),
      ).toBeNull()
    }))

  test.each([['the first'], ['the second']])(
    'comes back with %s of the halves that were merged, and stays for the other',
    (which) =>
      withRollback(async (db) => {
        const [a, c] = [await asks(db), await asks(db)]
        await shows(db, a, 'a bench')
        const half = await cut(db, a.question)
        await merges(db, a.question, c.question)
        await merges(db, half, c.question)
        expect(await photosIn(db, c.question)).toBe(1)
        const [out, other] = which === 'the first' ? [a.question, half] : [half, a.question]
        expect(await unmerge(db, out)).toBeNull()
        expect([await photosIn(db, out), await photosIn(db, c.question)]).toEqual([1, 1])
        expect(await unmerge(db, other)).toBeNull()
        expect([await photosIn(db, other), await photosIn(db, c.question)]).toEqual([1, 0])
      }),
  )
})
