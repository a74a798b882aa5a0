import {
  dressed,
  type Fact,
  type PaperPlace,
  type Piece,
  piecesOf,
  type Report,
} from '../../documents/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { publicStateOf } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Answer, PublicQuestion } from '../rules/question.ts'
import { paperWords, questionWords } from '../words/index.ts'

/** Names beside a question, '' for none. */
export interface FileNames {
  readonly theme: string
  readonly neighbourhood: string
  readonly origin: string
}

export const factsOf = (facts: readonly (readonly [string, string])[]): Piece => ({
  is: 'facts',
  facts: facts.flatMap(([label, text]): readonly Fact[] => (text === '' ? [] : [{ label, text }])),
})

export const heading = (text: string): Piece => ({ is: 'heading', text })
export const text = (words: string): Piece => ({ is: 'text', text: words })
export const quiet = (words: string): Piece => ({ is: 'text', text: words, tone: 'quiet' })

/** How days are written in a document. */
export function daysOf({ town, speech }: PaperPlace) {
  const spoken = spokenIn(speech)
  return {
    day: (on: Parameters<typeof formatDay>[0]) => formatDay(on, spoken),
    dayOf: (instant: string) => formatDay(dayIn(town.zone, new Date(instant)), spoken),
  }
}

/** A question and its answer, as anybody reads them: never who asked, nor her own words. */
export function publicFile(place: PaperPlace, question: PublicQuestion, names: FileNames): Report {
  const say = sayWith(paperWords, place.speech)
  const sayPublicly = sayWith(questionWords, place.speech)
  const { day, dayOf } = daysOf(place)
  const state = publicStateOf(question)
  const facts = factsOf([
    [say('file.received'), dayOf(question.receivedAt)],
    [say('file.theme'), names.theme],
    [say('file.neighbourhood'), names.neighbourhood],
    [say('file.state'), sayPublicly(`public.${state}`)],
  ])
  const waiting =
    state === 'forwarded'
      ? sayPublicly('page.forwarded', { authority: question.authority ?? '' })
      : sayPublicly('page.promised', { day: day(question.answerDueOn) })
  return {
    ...dressed(place, question.title),
    form: 'report',
    eyebrow: sayPublicly('page.eyebrow', { number: question.number }),
    pieces: [
      text(question.text),
      facts,
      ...(state === 'answered' ? [] : [text(waiting)]),
      ...answersTold(place, question.answers),
      quiet(say('file.online', { link: names.origin + questionPaths.one(question.number) })),
    ],
  }
}

/** Each answer under its day, the latest first. */
export function answersTold(place: PaperPlace, answers: readonly Answer[]): readonly Piece[] {
  const say = sayWith(paperWords, place.speech)
  const { dayOf } = daysOf(place)
  return answers.flatMap(({ text: words, at }, rank) => [
    heading(say(rank === 0 ? 'file.answer' : 'file.earlier-answer', { day: dayOf(at) })),
    ...piecesOf(words),
  ])
}
