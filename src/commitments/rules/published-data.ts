import type { FeedEntry } from '../../platform/kernel/atom-feed.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { openLicence } from '../../opendata/index.ts'
import { isKeptOnTime, type Latest, type PublicCommitment, standingOf } from './commitment.ts'
import { commitmentPaths } from './paths.ts'

export interface Published {
  readonly origin: string
  /** « Late » is as of this day. */
  readonly today: Day
  readonly departmentOf: (id: string) => string
}

/** Commitments as data: what their pages say, nothing of who is in charge. */
export const publishedJson = (
  all: readonly PublicCommitment[],
  { origin, today, departmentOf }: Published,
): object => ({
  licence: openLicence,
  asOf: today,
  commitments: all.map((one) => ({
    number: one.number,
    url: origin + commitmentPaths.one(one.number),
    text: one.text,
    sentence: one.said,
    neighbourhood: one.neighbourhood,
    theme: one.theme,
    department: departmentOf(one.department),
    promisedOn: one.madeOn,
    firstDueOn: one.firstDueOn,
    dueOn: one.dueOn,
    standing: standingOf(one, today),
    endedOn: one.endedOn,
    keptByFirstDay: one.state === 'kept' ? isKeptOnTime(one) : null,
  })),
})

const columns = [
  'NUMERO',
  'ENGAGEMENT',
  'PHRASE_DE_LA_REPONSE',
  'QUARTIER',
  'THEME',
  'SERVICE',
  'PROMIS_LE',
  'PREMIERE_DATE',
  'DATE',
  'ETAT',
  'FINI_LE',
  'TENU_A_LA_PREMIERE_DATE',
  'URL',
] as const

export const publishedCsv = (
  all: readonly PublicCommitment[],
  { origin, today, departmentOf }: Published,
): string =>
  csvFile([
    columns,
    ...all.map((one) => [
      String(one.number),
      one.text,
      one.said,
      one.neighbourhood ?? '',
      one.theme ?? '',
      departmentOf(one.department),
      one.madeOn,
      one.firstDueOn,
      one.dueOn,
      standingOf(one, today),
      one.endedOn ?? '',
      one.state === 'kept' ? (isKeptOnTime(one) ? 'oui' : 'non') : '',
      origin + commitmentPaths.one(one.number),
    ]),
  ])

/** @param titleOf  what its last change did, and the promise */
export const feedEntries = (
  latest: readonly Latest[],
  titleOf: (one: Latest) => string,
): readonly FeedEntry[] =>
  latest.map((one) => ({
    path: commitmentPaths.one(one.number),
    title: titleOf(one),
    text: one.reason ?? one.text,
    publishedAt: one.madeAt,
    updatedAt: one.at,
  }))
