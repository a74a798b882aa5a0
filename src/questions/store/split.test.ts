import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { historyOf } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { personalData } from '../personal-data.ts'
import type { Question } from '../rules/question.ts'
import { anAsker, asks } from '../testing.ts'
import { actsOn } from './acts.ts'
import { answerLetters } from './answer-letters.ts'
import { askersOf, reachedByMail } from './askers.ts'
import { type Followed, followed, following, secretBehind } from './follow.ts'
import { insideOf } from './inside.ts'
import { keepPhoto, photosOf } from './photos.ts'
import { tidyQuestions } from './retention.ts'
import { rejoinQuestion, type SecondQuestion, type SplitOff, splitQuestion } from './split.ts'
import { work } from './work.ts'

const now = new Date('2026-05-20T10:00:00Z')
const act = { by: 'officer', now }
const nobodyTold = () => Promise.resolve()
const both = 'Un lampadaire en panne, et le bruit du chantier.'

const aSecond = (more: Partial<SecondQuestion> = {}): SecondQuestion => ({
  id: randomUUID(),
  title: 'Le bruit du chantier',
  publicText: 'Il commence à six heures.',
  theme: 'proprete',
  answerDueOn: day('2026-06-02'),
  firstText: '',
  firstSeen: '',
  ...more,
})

const byNumber = async (db: Database, id: string): Promise<Question> => {
  const number = await work(db).numberOf(id)
  const question = number === null ? null : await work(db).find(number)
  if (question === null) throw new Error('There is no such question.')
  return question
}

const opened = async (db: Database, secret: string | null): Promise<Followed> => {
  const found = await followed(db, secret ?? '')
  if (found === null) throw new Error('Her link opens nothing.')
  return found
}

/** A message of two subjects, cut in two. */
async function halves(db: Database, more: Parameters<typeof asks>[1] = {}) {
  const { question, asked } = await asks(db, {
    verbatim: both,
    place: 'Au 7',
    pointed: [2.33, 48.79],
    ...more,
  })
  const second = aSecond()
  expect(await splitQuestion(db, question, second, act, nobodyTold)).toBeNull()
  return { first: await byNumber(db, question.id), second: await byNumber(db, second.id), asked }
}

describe('Splitting a question', () => {
  test('keeps of both what was sent, where, when and by which door', () =>
    withRollback(async (db) => {
      const { first, second } = await halves(db, { door: 'letter', neighbourhood: 'coteau' })
      expect(second).toMatchObject({
        verbatim: both,
        place: 'Au 7',
        pointed: [2.33, 48.79],
        shownPlace: null,
        neighbourhood: 'coteau',
        door: 'letter',
        receivedAt: first.receivedAt,
        state: 'received',
        title: 'Le bruit du chantier',
        theme: 'proprete',
        publishedAt: null,
        answerDueOn: '2026-06-02',
        splitFrom: first.id,
      })
      expect(first).toMatchObject({ verbatim: both, state: 'received', splitFrom: null })
      expect((await insideOf(db, first.id)).parts).toEqual([second.number])
      expect((await insideOf(db, second.id)).cutFrom).toMatchObject({ number: first.number })
    }))

  test('sent twice by the same form cuts once, and tells who asked once', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      const second = aSecond()
      const told: SplitOff[] = []
      for (const _ of [1, 2])
        await splitQuestion(db, question, second, act, async (__, cut) => void told.push(cut))
      expect(told).toHaveLength(1)
      expect([...(told[0]?.firstNumbers.values() ?? [])]).toEqual([question.number])
      expect((await insideOf(db, question.id)).parts).toHaveLength(1)
      expect(await askersOf(db, second.id)).toHaveLength(1)
    }))

  test('is said by the history of both, by their numbers, without a word of the message', () =>
    withRollback(async (db) => {
      const { first, second } = await halves(db)
      const told = async ({ id }: Question) => historyOf(db, { kind: 'question', id })
      expect((await told(first)).at(-1)).toMatchObject({
        type: 'question-split',
        payload: { number: second.number },
      })
      expect(await told(second)).toMatchObject([
        { type: 'question-split-off', payload: { number: first.number } },
      ])
      const found = await sql`
        select from origin where from_id = ${first.id} and to_id = ${second.id}`.execute(db)
      expect(found.rows).toHaveLength(1)
      expect(JSON.stringify([await told(first), await told(second)])).not.toMatch(/bruit|panne/)
    }))

  test('is refused once it is answered: nothing is kept of the second', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      await actsOn(db, question, 'officer', act).answer('Oui.', nobodyTold)
      const second = aSecond()
      const refused = await splitQuestion(db, question, second, act, nobodyTold)
      expect(refused).toBe('split-answered')
      expect(await work(db).numberOf(second.id)).toBeNull()
    }))

  test('corrects the public version of the first, unless it changed meanwhile', () =>
    withRollback(async (db) => {
      const { question } = await asks(db)
      await sql`
        update question set title = 'Deux choses', public_text = 'Un lampadaire et du bruit.'
        where id = ${question.id}`.execute(db)
      const stale = aSecond({ firstText: 'Un lampadaire.', firstSeen: 'Du bruit.' })
      expect(await splitQuestion(db, question, stale, act, nobodyTold)).toBe('changed')
      const read = { ...stale, firstSeen: 'Un lampadaire et du bruit.' }
      expect(await splitQuestion(db, question, read, act, nobodyTold)).toBeNull()
      expect((await byNumber(db, question.id)).publicText).toBe('Un lampadaire.')
    }))
})

describe('Who asked two things at once', () => {
  test('without an address opens both numbers with her one code, and each leads to the other', () =>
    withRollback(async (db) => {
      const { first, second, asked } = await halves(db)
      const secret = await secretBehind(db, second.number, asked.code ?? '')
      const here = await opened(db, asked.secret)
      const there = await opened(db, secret)
      expect(here.twins).toEqual([{ number: second.number, title: second.title, secret }])
      expect(there.twins).toEqual([{ number: first.number, title: null, secret: asked.secret }])
      expect(there.hers.verbatim).toBe(both)
    }))

  test('has her address confirmed for both by either page, and gets both answers', () =>
    withRollback(async (db) => {
      const mail = { kind: 'email', value: 'lea@exemple.fr' } as const
      const { first, second, asked } = await halves(db, { asker: anAsker(mail) })
      await following(db, await opened(db, asked.secret), act).confirm()
      for (const { id, number } of [first, second]) {
        expect(reachedByMail(await askersOf(db, id))).toMatchObject([
          { email: 'lea@exemple.fr', number },
        ])
      }
    }))

  test('who gives up from either page is erased from both', () =>
    withRollback(async (db) => {
      const { first, second, asked } = await halves(db)
      const [twin] = (await opened(db, asked.secret)).twins
      await following(db, await opened(db, twin?.secret ?? ''), act).giveUp()
      for (const { number } of [first, second]) {
        expect(await work(db).find(number)).toMatchObject({
          state: 'withdrawn',
          verbatim: null,
          place: null,
          pointed: null,
        })
      }
      expect((await sql`select from question_asker`.execute(db)).rows).toEqual([])
      const left = await sql<{ words: string }>`
        select string_agg(all_words, ' ') as words from question`.execute(db)
      expect(left.rows[0]?.words).not.toMatch(/lampadaire|Au 7/i)
    }))

  test('with an account is given a copy of both, and erased from both', () =>
    withRollback(async (db) => {
      const party = randomUUID()
      await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
      await halves(db, { asker: { ...anAsker(), party } })
      const kept = personalData.find(({ table }) => table === 'question_asker')
      if (kept === undefined || 'none' in kept) throw new Error('Askers are people.')
      expect(await kept.hold?.(db, party)).toMatchObject([{ verbatim: both }, { verbatim: both }])
      await kept.erase?.(db, party)
      expect((await sql`select from question_asker`.execute(db)).rows).toEqual([])
      const words = await sql`select from question where verbatim is not null`.execute(db)
      expect(words.rows).toEqual([])
    }))

  test('is forgotten by each half a year after its own end', () =>
    withRollback(async (db) => {
      const { first, second } = await halves(db)
      const waiting = async () =>
        (await Promise.all([first, second].map(({ id }) => askersOf(db, id)))).map(
          ({ length }) => length,
        )
      const tidied = (on: string) =>
        inTransaction(db, (tx) => tidyQuestions(tx, new Date(`${on}T01:00:00Z`), 12))
      await actsOn(db, first, 'officer', act).answer('Réparé.', nobodyTold)
      await tidied('2026-07-01')
      await tidied('2027-07-02')
      expect(await waiting()).toEqual([0, 1])
      const still = await byNumber(db, second.id)
      expect(still.verbatim).toBe(both)
      const late = { by: 'officer', now: new Date('2027-07-03T10:00:00Z') }
      await actsOn(db, still, 'officer', late).answer('Plus tard le matin.', nobodyTold)
      await tidied('2027-09-01')
      await tidied('2028-09-02')
      expect(await waiting()).toEqual([0, 0])
      expect((await byNumber(db, second.id)).verbatim).toBeNull()
    }))

  test('by a question merged into it comes to the second too, and reads her own words alone', () =>
    withRollback(async (db) => {
      const other = await asks(db, { subject: 'Du bruit', verbatim: 'Mots de Zibeline.' })
      const { question, asked } = await asks(db, { verbatim: both })
      await actsOn(db, other.question, 'officer', act).merge(question)
      const second = aSecond()
      const told: SplitOff[] = []
      await splitQuestion(db, question, second, act, async (_, cut) => void told.push(cut))
      expect(new Set(told[0]?.firstNumbers.values())).toEqual(
        new Set([other.question.number, question.number]),
      )
      expect(await askersOf(db, second.id)).toHaveLength(2)
      const [twin] = (await opened(db, other.asked.secret)).twins
      expect((await opened(db, twin?.secret ?? '')).hers.verbatim).toBe('Mots de Zibeline.')

      // She stays; the words of who wrote the message go with her.
      await following(db, await opened(db, asked.secret), act).giveUp()
      expect(await byNumber(db, second.id)).toMatchObject({ verbatim: null, state: 'received' })
      expect(await askersOf(db, second.id)).toHaveLength(1)
    }))
})

describe('A photo of a message that was split', () => {
  test('is seen with both, and erased from both', () =>
    withRollback(async (db) => {
      const { question, asked } = await asks(db, { verbatim: both })
      const photo = { jpeg: Buffer.from('pixels'), width: 4, height: 3 }
      await inTransaction(db, (tx) =>
        keepPhoto(tx, { question: question.id, asker: asked.asker ?? '' }, photo, act),
      )
      const second = aSecond()
      await splitQuestion(db, question, second, act, nobodyTold)
      const [copy] = (await insideOf(db, second.id)).photos
      expect(copy).toMatchObject({ words: null, width: 4 })
      expect(await photosOf(db, second.id).erase(copy?.id ?? '', act)).toBe(true)
      expect((await sql`select from question_photo`.execute(db)).rows).toEqual([])
    }))
})

describe('Putting the halves together again', () => {
  test('leads both numbers to one answer, told once to each', () =>
    withRollback(async (db) => {
      const { first, second, asked } = await halves(db, { door: 'stand' })
      const [twin] = (await opened(db, asked.secret)).twins
      expect(await rejoinQuestion(db, second, act, nobodyTold)).toBeNull()
      expect(await byNumber(db, second.id)).toMatchObject({
        state: 'merged',
        mergedInto: first.id,
      })
      expect(await askersOf(db, first.id)).toMatchObject([{ number: first.number }])
      expect(await opened(db, twin?.secret ?? '')).toMatchObject({
        question: { number: first.number },
        twins: [],
      })
      await actsOn(db, first, 'officer', act).answer('Oui.', nobodyTold)
      expect(await answerLetters(db).count()).toBe(1)
      expect((await insideOf(db, first.id)).parts).toEqual([])
    }))

  test('leaves nobody behind when who asked gives up', () =>
    withRollback(async (db) => {
      const { first, second, asked } = await halves(db)
      await rejoinQuestion(db, second, act, nobodyTold)
      await following(db, await opened(db, asked.secret), act).giveUp()
      expect(await byNumber(db, first.id)).toMatchObject({ state: 'withdrawn', verbatim: null })
      expect(await byNumber(db, second.id)).toMatchObject({ state: 'merged', verbatim: null })
    }))

  test('is refused once the second is entrusted', () =>
    withRollback(async (db) => {
      const { second } = await halves(db)
      await actsOn(db, second, 'officer', act).draft('Bientôt.')
      expect(await rejoinQuestion(db, second, act, nobodyTold)).toBe('not-now')
    }))
})
