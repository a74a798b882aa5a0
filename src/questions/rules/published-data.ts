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
    ]),
  ])
}

/** XML has no room for the letters that command machines, even escaped. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export interface Feed {
  readonly title: string
  readonly origin: string
  /** Its own address, without origin. */
  readonly path: string
  readonly updatedAt: string
}

/**
 * The latest questions and answers for a reader of feeds, the latest first.
 *
 * Source: RFC 4287 (The Atom Syndication Format).
 */
export function atomFeed(feed: Feed, questions: readonly PublicQuestion[]): string {
  const self = escaped(feed.origin + feed.path)
  const entries = questions.map((question) => {
    const url = escaped(feed.origin + questionPaths.one(question.number))
    const [answer] = question.answers
    const text = answer === undefined ? question.text : `${question.text}\n\n${answer.text}`
    return `<entry><id>${url}</id><title>${escaped(question.title)}</title><link href="${url}"/><published>${question.publishedAt}</published><updated>${answer?.at ?? question.publishedAt}</updated><content type="text">${escaped(text)}</content></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>${self}</id><title>${escaped(feed.title)}</title><link rel="self" href="${self}"/><updated>${feed.updatedAt}</updated><author><name>${escaped(feed.title)}</name></author>${entries.join('')}</feed>\n`
}
