import { type Day, dayIn } from '../platform/kernel/day.ts'
import type { AnswerToPromise } from '../questions/index.ts'
import { sentencesOf } from './methods/sentences.ts'
import { spokenDay } from './methods/spoken-day.ts'

export interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

/** A promise with the sentence of the answer that makes it. */
export interface Found {
  readonly answer: AnswerToPromise
  readonly said: string
  readonly madeOn: Day
  readonly dueOn: Day
  readonly where: string
}

/** The promise of an answer, when its question is one of these. */
export function foundIn(answer: AnswerToPromise, title: RegExp, zone: string): Found | null {
  // Spaces that do not break are spaces.
  const match = title.exec(answer.title.replace(/\s/gu, ' '))
  if (match === null) return null
  const madeOn = dayIn(zone, new Date(answer.at))
  for (const said of sentencesOf(answer.text)) {
    const dueOn = isPromise(said) ? spokenDay(said, madeOn) : null
    if (dueOn !== null && dueOn > madeOn)
      return { answer, said, madeOn, dueOn, where: match[1] ?? '' }
  }
  return null
}

/** Other sentences of these answers name days too: those on which somebody came and looked. */
const isPromise = (said: string): boolean =>
  /avant (?:le|la fin)|à partir d|jusqu’(?:à|au)|ouvre le/i.test(said)
