import { openLicence } from '../../opendata/index.ts'
import type { FeedEntry } from '../../platform/kernel/atom-feed.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { proposalPaths } from './paths.ts'
import { type AdoptedProposal, type Latest, standingOf } from './proposal.ts'

export interface Published {
  readonly origin: string
  /** « Late » is as of this day. */
  readonly today: Day
  readonly departmentOf: (id: string | null) => string
  readonly bodyOf: (id: string) => string
}

/** Proposals as data: what their pages say. No person is in them. */
export const publishedJson = (
  all: readonly AdoptedProposal[],
  { origin, today, departmentOf, bodyOf }: Published,
): object => ({
  licence: openLicence,
  asOf: today,
  proposals: all.map((one) => ({
    number: one.number,
    url: origin + proposalPaths.one(one.number),
    body: bodyOf(one.body),
    title: one.title,
    points: one.points,
    why: one.why,
    forWhom: one.forWhom,
    neighbourhood: one.neighbourhood,
    money: one.money,
    adoptedOn: one.adoptedOn,
    votes: one.votes,
    department: one.department === null ? null : departmentOf(one.department),
    firstReplyDueOn: one.firstReplyDueOn,
    replyDueOn: one.replyDueOn,
    repliedOn: one.repliedOn,
    standing: standingOf(one, today),
    endedOn: one.endedOn,
  })),
})

const columns = [
  'NUMERO',
  'INSTANCE',
  'TITRE',
  'POINTS',
  'QUARTIER',
  'EUROS_DEMANDES',
  'ADOPTEE_LE',
  'SERVICE',
  'PREMIERE_DATE_DE_REPONSE',
  'DATE_DE_REPONSE',
  'REPONDU_LE',
  'ETAT',
  'FINI_LE',
  'URL',
] as const

export const publishedCsv = (
  all: readonly AdoptedProposal[],
  { origin, today, departmentOf, bodyOf }: Published,
): string =>
  csvFile([
    columns,
    ...all.map((one) => [
      String(one.number),
      bodyOf(one.body),
      one.title,
      one.points.join(' | '),
      one.neighbourhood ?? '',
      one.money === null ? '' : String(one.money),
      one.adoptedOn,
      departmentOf(one.department),
      one.firstReplyDueOn,
      one.replyDueOn,
      one.repliedOn ?? '',
      standingOf(one, today),
      one.endedOn ?? '',
      origin + proposalPaths.one(one.number),
    ]),
  ])

/** @param titleOf  what its last change did, and its title */
export const feedEntries = (
  latest: readonly Latest[],
  titleOf: (one: Latest) => string,
): readonly FeedEntry[] =>
  latest.map((one) => ({
    path: proposalPaths.one(one.number),
    title: titleOf(one),
    text: one.reason === '' ? one.title : one.reason,
    publishedAt: one.firstAt,
    updatedAt: one.at,
  }))
