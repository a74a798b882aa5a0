import type { SpokenLanguage } from '../../platform/words/languages.ts'
import type { About } from './template.ts'

/** How often who follows wants to be told. */
export const paces = ['each', 'daily', 'weekly'] as const
export type Pace = (typeof paces)[number]

/** What one person follows, once she said yes. */
export interface Subscription {
  readonly id: string
  readonly about: About
  readonly pace: Pace
  readonly isConfirmed: boolean
}

/** Who follows: an account, or a confirmed address. */
export interface Follower {
  readonly id: string
  readonly party: string | null
  readonly email: string | null
  readonly language: SpokenLanguage
}

/** Days an unanswered confirmation mail is waited for. */
export const confirmationDays = 3

/**
 * One line per follower, however many of the things told about she follows: that of the first in
 * `about`.
 */
export function oncePerFollower<
  Reader extends { readonly follower: string; readonly about: About },
>(readers: readonly Reader[], about: readonly About[]): readonly Reader[] {
  const rank = (one: Reader) =>
    about.findIndex(({ kind, id }) => kind === one.about.kind && id === one.about.id)
  const nearest = new Map<string, Reader>()
  for (const one of readers) {
    const known = nearest.get(one.follower)
    if (known === undefined || rank(one) < rank(known)) nearest.set(one.follower, one)
  }
  return [...nearest.values()]
}

/** Something that can be followed, as its own module names it. */
export interface FollowedThing {
  readonly id: string
  readonly title: string
  /** Its page, without language. */
  readonly path: string
}
