import { openLicence } from '../../opendata/index.ts'
import type { FeedEntry } from '../../platform/kernel/atom-feed.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Latest, type Opinion, standingOf } from './opinion.ts'
import { opinionPaths } from './paths.ts'

export interface Published {
  readonly origin: string
  /** « Late » is as of this day. */
  readonly today: Day
  readonly bodyOf: (id: string) => string
}

/** Opinions as data: what their pages say. No person is in them. */
export const publishedJson = (
  all: readonly Opinion[],
  { origin, today, bodyOf }: Published,
): object => ({
  licence: openLicence,
  asOf: today,
  opinions: all.map((one) => ({
    number: one.number,
    url: origin + opinionPaths.one(one.number),
    body: bodyOf(one.body),
    origin: one.origin,
    subject: one.subject,
    question: one.question,
    negotiable: one.negotiable,
    fixed: one.fixed,
    askedOn: one.askedOn,
    opinionDueOn: one.opinionDueOn,
    text: one.text,
    minority: one.minority,
    adoptedOn: one.adoptedOn,
    votes: one.votes,
    firstReplyDueOn: one.firstReplyDueOn,
    replyDueOn: one.replyDueOn,
    reply: one.reply,
    repliedOn: one.repliedOn,
    standing: standingOf(one, today),
  })),
})

const columns = [
  'NUMERO',
  'INSTANCE',
  'ORIGINE',
  'SUJET',
  'DEMANDE_LE',
  'AVIS_ATTENDU_LE',
  'ADOPTE_LE',
  'PREMIERE_DATE_DE_REPONSE',
  'DATE_DE_REPONSE',
  'REPONDU_LE',
  'SUITE',
  'ETAT',
  'URL',
] as const

export const publishedCsv = (
  all: readonly Opinion[],
  { origin, today, bodyOf }: Published,
): string =>
  csvFile([
    columns,
    ...all.map((one) => [
      String(one.number),
      bodyOf(one.body),
      one.origin,
      one.subject,
      one.askedOn,
      one.opinionDueOn ?? '',
      one.adoptedOn ?? '',
      one.firstReplyDueOn ?? '',
      one.replyDueOn ?? '',
      one.repliedOn ?? '',
      one.reply?.stance ?? '',
      standingOf(one, today),
      origin + opinionPaths.one(one.number),
    ]),
  ])

/** @param titleOf  what its last change did, and its subject */
export const feedEntries = (
  latest: readonly Latest[],
  titleOf: (one: Latest) => string,
): readonly FeedEntry[] =>
  latest.map((one) => ({
    path: opinionPaths.one(one.number),
    title: titleOf(one),
    text: one.reason === '' ? one.subject : one.reason,
    publishedAt: one.firstAt,
    updatedAt: one.at,
  }))
