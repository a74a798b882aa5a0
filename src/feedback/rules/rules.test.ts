import { describe, expect, test } from 'vitest'
import { inFrench } from '../../platform/words/content.ts'
import { closesAt, doorChangesAt, feedbackDoor } from './door.ts'
import { paperForm, sheetForm, wordingsForm } from './forms.ts'
import { questionsAt } from './question.ts'
import { type FeedbackCount, percentOf, resultsOf, toldResults } from './results.ts'
import { tellMeeting, yearResults } from './year.ts'

const meeting = {
  state: 'called',
  startsAt: '2026-06-18T17:00:00.000Z',
  endsAt: '2026-06-18T19:00:00.000Z',
} as const
const usual = questionsAt([], meeting.startsAt)

describe('Saying what one thought', () => {
  test.each([
    ['2026-06-18T16:59:59.000Z', 'before'],
    ['2026-06-18T17:00:00.000Z', 'open'],
    ['2026-07-02T18:59:59.000Z', 'open'],
    ['2026-07-02T19:00:00.000Z', 'over'],
  ] as const)('at %s: %s', (now, door) => {
    expect(feedbackDoor(meeting, new Date(now))).toBe(door)
  })

  test('is not asked of a meeting that nobody was called to, nor of a cancelled one', () => {
    const now = new Date('2026-06-19T00:00:00Z')
    for (const state of ['planned', 'cancelled'] as const)
      expect(feedbackDoor({ ...meeting, state }, now)).toBe('none')
  })

  test('begins and ends by itself', () => {
    const at = (now: string) => doorChangesAt(meeting, new Date(now))
    expect(at('2026-06-01T00:00:00Z')).toEqual(new Date(meeting.startsAt))
    expect(at('2026-06-19T00:00:00Z')).toEqual(closesAt(meeting))
    expect(at('2026-08-01T00:00:00Z')).toBeUndefined()
  })
})

describe('The questions of a meeting', () => {
  const written = [
    { id: 'a', position: 2, words: inFrench('Une ?'), askedFrom: '2026-06-01T00:00:00.000Z' },
    { id: 'b', position: 2, words: inFrench('Deux ?'), askedFrom: '2026-06-18T18:00:00.000Z' },
    { id: 'c', position: 2, words: null, askedFrom: '2026-06-20T00:00:00.000Z' },
  ]
  const keysAt = (at: string) => questionsAt(written, at).map(({ key }) => key)

  test('are the usual ones until the town words its own', () => {
    expect(usual.map(({ key }) => key)).toEqual(['welcome', 'speech', 'clarity', 'use', 'return'])
    expect(keysAt('2026-05-01T00:00:00.000Z')[1]).toBe('speech')
  })

  test('are those in force when it began, whatever the town words that evening', () => {
    expect(keysAt(meeting.startsAt)[1]).toBe('a')
    expect(keysAt('2026-06-19T00:00:00.000Z')[1]).toBe('b')
  })

  test('are the usual ones again when the town leaves hers', () => {
    expect(keysAt('2026-06-21T00:00:00.000Z')[1]).toBe('speech')
  })

  test('need French before any other language', () => {
    const read = wordingsForm.safeParse({ 'q3-pt': 'Foi claro?' })
    expect(read.error?.issues[0]).toMatchObject({ path: ['q3-fr'], message: 'no-french' })
    const whole = wordingsForm.parse({ 'q3-fr': 'Clair ?', 'q3-pt': 'Foi claro?' })
    expect(whole.map((words) => words?.map(({ language }) => language))).toEqual([
      undefined,
      undefined,
      ['fr', 'pt'],
      undefined,
      undefined,
    ])
  })
})

describe('A sheet', () => {
  const key = '3f2a7c52-0000-4000-8000-000000000001'
  const read = (given: object) => sheetForm(usual).safeParse({ key, ...given })

  test('is taken with one answer, or with a word alone', () => {
    expect(read({ q2: 'no' }).data?.answers).toEqual(new Map([['speech', 'no']]))
    expect(read({ remark: ' Merci ' }).data?.remark).toBe('Merci')
  })

  test('says nothing with answers that are none', () => {
    expect(read({ q1: 'peut-être' }).error?.issues[0]?.message).toBe('nothing')
  })

  test('of a robot is refused', () => {
    expect(read({ q1: 'yes', siteWeb: 'x' }).error?.issues[0]?.message).toBe('trap')
  })

  test('of paper has no more answers than there are sheets', () => {
    const over = paperForm(usual).safeParse({ sheets: '3', 'q1-yes': '2', 'q1-no': '2' })
    expect(over.error?.issues[0]).toMatchObject({ path: ['q1-yes'], message: 'over' })
    const kept = paperForm(usual).parse({ sheets: '4', 'q1-yes': '2', 'q1-no': '2' })
    expect(kept.counts.map(({ question, answer, count }) => [question, answer, count])).toEqual([
      ['welcome', 'yes', 2],
      ['welcome', 'no', 2],
    ])
  })

  test.each(['-1', '1,5', 'dix', '10001', '999999'])('of paper is not counted as %s', (sheets) => {
    expect(paperForm(usual).safeParse({ sheets }).error?.issues[0]?.message).toBe('number')
  })
})

describe('What anybody reads', () => {
  const said = (question: string, count: number): FeedbackCount => ({
    ...{ question, door: 'web', answer: 'yes' },
    count,
  })
  const results = resultsOf(usual, [said('welcome', 5), said('speech', 4)])

  test('is nothing while people may still answer, nor under five sheets', () => {
    expect(toldResults(results, 5, false)).toEqual([])
    expect(toldResults(results, 4, true)).toEqual([])
  })

  test('leaves out a question that fewer than five people answered', () => {
    expect(toldResults(results, 6, true).map(({ key }) => key)).toEqual(['welcome'])
  })

  test('over a year gives away no meeting that tells nothing by itself', () => {
    const about = { number: 1, title: inFrench('Conseil'), web: 5, paper: 0 }
    const spring = { ...about, ...meeting, counts: [said('welcome', 5)] }
    const few = { ...spring, web: 4, counts: [said('welcome', 4)] }
    const open = { ...spring, endsAt: '2026-07-01T19:00:00.000Z' }
    const now = new Date('2026-07-10T10:00:00Z')
    const year = [spring, spring, few, open].map((one) => tellMeeting(one, [], now))
    expect(year.map(({ told }) => told.length)).toEqual([1, 1, 0, 0])
    expect(yearResults(year)).toMatchObject([{ key: 'welcome', all: { yes: 10, no: 0 } }])
  })

  test('is in whole percents of those who answered it', () => {
    expect(percentOf({ yes: 2, somewhat: 1, no: 0 }, 'yes')).toBe(67)
    expect(percentOf({ yes: 0, somewhat: 0, no: 0 }, 'yes')).toBe(0)
  })
})
