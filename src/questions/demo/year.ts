import type { Door, QuestionState } from '../rules/question.ts'
import { drawnLots, pickBy } from './chance.ts'
import type { DemoQuestion } from './demo-question.ts'
import { everydaySubjects } from './everyday.ts'
import { familySubjects } from './families.ts'
import { streetSubjects } from './streets.ts'
import { type DemoSubject, demoAuthorities, demoStreets } from './subject.ts'
import { surroundingSubjects } from './surroundings.ts'
import { toldQuestions } from './told.ts'
import { townsfolkSubjects } from './townsfolk.ts'
import { trafficSubjects } from './traffic.ts'

const subjects: readonly DemoSubject[] = [
  ...streetSubjects,
  ...trafficSubjects,
  ...surroundingSubjects,
  ...familySubjects,
  ...townsfolkSubjects,
  ...everydaySubjects,
]

/** Somebody asks a subject, somewhere. */
interface Asking {
  readonly about: DemoSubject
  readonly said: readonly [subject: string, words: string]
  readonly where: keyof typeof demoStreets | null
  /** The rank, among all, of the same question asked before. */
  readonly again: number | null
}

function allAsked(): readonly Asking[] {
  const asked: Asking[] = []
  for (const about of subjects) {
    const first = asked.length
    const places = about.where ?? about.said.map(() => null)
    for (const [turn, where] of places.entries()) {
      const said = about.said[turn % about.said.length]
      if (said === undefined) throw new Error(`Nobody asks « ${about.title} ».`)
      asked.push({ about, said, where, again: where === null && turn > 0 ? first : null })
    }
  }
  return asked
}

/** Days ago, from a few to a year, more of late than long ago; far from its neighbours in the list. */
function agoOf(rank: number, count: number): number {
  const stride = 113
  return 2 + Math.round(361 * (((rank * stride) % count) / count) ** 1.35)
}

const doors: readonly (readonly [Door, number])[] = [
  ['web', 0.42],
  ['mail', 0.16],
  ['meeting', 0.1],
  ['phone', 0.1],
  ['stand', 0.07],
  ['slip', 0.05],
  ['letter', 0.04],
  ['desk', 0.04],
  ['walk', 0.02],
]

/** Where a question stands after so many days: most are answered, some sleep. */
function stateAt(ago: number, lot: number): QuestionState {
  if (ago <= 4) return lot < 0.6 ? 'received' : 'qualified'
  if (ago <= 16) {
    return pickBy(lot, [
      ['assigned', 0.4],
      ['drafted', 0.15],
      ['in-approval', 0.14],
      ['answered', 0.15],
      ['waiting', 0.08],
      ['qualified', 0.08],
    ])
  }
  if (ago <= 45) {
    return pickBy(lot, [
      ['answered', 0.52],
      ['assigned', 0.2],
      ['in-approval', 0.12],
      ['drafted', 0.07],
      ['waiting', 0.05],
      ['reopened', 0.04],
    ])
  }
  return pickBy(lot, [
    ['closed', 0.92],
    ['assigned', 0.03],
    ['reopened', 0.02],
    ['waiting', 0.01],
    ['withdrawn', 0.02],
  ])
}

/** As French is set: no line begins with a question mark. */
const spaced = (text: string): string =>
  text.replace(/ ([?!:;»€%])/g, '\u00a0$1').replace(/« /g, '«\u00a0')

/** Answered within the month, else over: nobody questioned the answer. */
const daysToClose = 30

function told(asking: Asking, rank: number, count: number, all: readonly Asking[]): DemoQuestion {
  const { about, said, where, again } = asking
  const lot = (salt: number) => drawnLots(rank, salt)
  const put = (text: string) => spaced(text.replaceAll('{where}', where ?? ''))
  const base = {
    door: pickBy(lot(1), doors),
    subject: put(said[0]),
    words: put(said[1]),
    ...(where === null ? {} : { place: where[0]?.toUpperCase() + where.slice(1) }),
    neighbourhood: where === null ? null : demoStreets[where],
    theme: about.theme,
    isPrivate: again !== null || lot(2) < 0.06,
    isSensitive: about.isSensitive === true,
    kind: about.kind ?? ('factual' as const),
  }
  if (again !== null && all[again] !== undefined) {
    const before = agoOf(again, count)
    return {
      ...base,
      ago: Math.max(1, before - 1 - (rank - again) * 3),
      state: 'merged',
      mergedInto: again,
    }
  }
  const ago = agoOf(rank, count)
  const passed = about.to !== undefined && ago > 6
  const drawn = stateAt(ago, lot(3))
  const answeredAfter = Math.min(
    ago - 1,
    Math.round(4 + lot(4) ** 2 * (about.isSensitive ? 60 : 42)),
  )
  const isOld = drawn === 'answered' && ago - answeredAfter > daysToClose
  const state = passed
    ? 'forwarded'
    : about.to === undefined
      ? isOld
        ? 'closed'
        : drawn
      : 'received'
  const isOver = state === 'answered' || state === 'closed'
  return {
    ...base,
    ago,
    ...(state === 'received' ? {} : { title: put(about.title), text: put(about.text) }),
    state,
    ...(passed ? { authority: demoAuthorities[about.to ?? 'county'] } : {}),
    ...(about.answer === '' ? {} : { answer: put(about.answer) }),
    answeredAfter: passed ? Math.min(ago - 1, 3 + Math.round(lot(4) * 6)) : answeredAfter,
    wasReopened: isOver && lot(5) < 0.06,
    ...(isOver && ago - answeredAfter > 7 && lot(6) < 0.6 ? { isSatisfied: lot(7) < 0.74 } : {}),
  }
}

/** Three hundred questions over a year, in every state; those of the story first. */
export function yearOfQuestions(): readonly DemoQuestion[] {
  const asked = allAsked()
  const year = asked.map((asking, rank) => told(asking, rank, asked.length, asked))
  return [...year, ...toldQuestions]
}
