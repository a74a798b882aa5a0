import type { Named } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { type Charter, type CharterVersion, standingOf } from '../rules/charter.ts'
import type { CharterWord } from '../words/index.ts'

/** What the pages of charters need besides them. */
export interface Place {
  /** Those that residents know, by their names in the reader’s language. */
  readonly bodies: readonly Named[]
  readonly today: Day
  /** A day in the reader’s language. */
  readonly day: (on: Day) => string
}

/** Whose it is, in the reader’s language. */
export const bodyName = (
  { body }: Pick<Charter, 'body'>,
  { bodies }: Pick<Place, 'bodies'>,
  say: Say<CharterWord>,
): string =>
  body === null ? say('all-bodies') : (bodies.find(({ id }) => id === body)?.name ?? body)

/** Since when a version is in force, from when, or until when it was. */
export function standingSentence(
  version: CharterVersion,
  { versions }: Pick<Charter, 'versions'>,
  { today, day }: Pick<Place, 'today' | 'day'>,
  say: Say<CharterWord>,
): string {
  const standing = standingOf(version, versions, today)
  return say(`standing.${standing.is}`, { day: day(standing.day) })
}
