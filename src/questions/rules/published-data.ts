import type { FeedEntry } from '../../platform/kernel/atom-feed.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { openLicence } from '../../opendata/index.ts'
import { questionPaths } from './paths.ts'
import { publicStateOf } from './listing.ts'
import type { PublicQuestion } from './question.ts'

/** Questions as data: what their pages say, nothing of who asked. */
export const publishedJson = (questions: readonly PublicQuestion[], origin: string): object => ({
  licence: openLicence,
  questions: questions.map((question) => ({
    number: question.number,
    url: origin + questionPaths.one(question.number),
    title: question.title,
    text: question.text,
    theme: question.theme,
    neighbourhood: question.neighbourhood,
    street: question.shownPlace?.street ?? null,
    longitude: question.shownPlace?.longitude ?? null,
    latitude: question.shownPlace?.latitude ?? null,
    state: publicStateOf(question),
    receivedAt: question.receivedAt,
    answerPromisedBy: question.answerDueOn,
    answeredAt: question.answeredAt,
    forwardedTo: question.authority,
    answers: question.answers.map(({ text, at }) => ({ text, at })),
  })),
})

const columns = [
  'NUMERO',
  'TITRE',
  'QUESTION',
  'THEME',
  'QUARTIER',
  'ETAT',
  'RECUE_LE',
  'REPONSE_PROMISE_LE',
  'REPONDUE_LE',
  'REPONSE',
  'URL',
  'RUE',
  'LONGITUDE',
  'LATITUDE',
] as const

/** @param zone  of the town: days are days there */
export function publishedCsv(
  questions: readonly PublicQuestion[],
  { origin, zone }: { readonly origin: string; readonly zone: string },
): string {
  const dayOf = (instant: string) => dayIn(zone, new Date(instant))
  return csvFile([
    columns,
    ...questions.map((question) => [
      String(question.number),
      question.title,
      question.text,
      question.theme ?? '',
      question.neighbourhood ?? '',
      publicStateOf(question),
      dayOf(question.receivedAt),
      question.answerDueOn,
      question.answeredAt === null ? '' : dayOf(question.answeredAt),
      question.answers[0]?.text ?? '',
      origin + questionPaths.one(question.number),
      question.shownPlace?.street ?? '',
      String(question.shownPlace?.longitude ?? ''),
      String(question.shownPlace?.latitude ?? ''),
    ]),
  ])
}

/** The latest questions and answers for a reader of feeds, the latest first. */
export const feedEntries = (questions: readonly PublicQuestion[]): readonly FeedEntry[] =>
  questions.map(({ number, title, text, publishedAt, answers: [answer] }) => ({
    path: questionPaths.one(number),
    title,
    text: answer === undefined ? text : `${text}\n\n${answer.text}`,
    publishedAt,
    updatedAt: answer?.at ?? publishedAt,
  }))
