import type { PublicName } from '../../people/index.ts'

/** What comments are about: its kind and its public id, in the words of its own module. */
export interface Commented {
  readonly kind: string
  readonly id: string
}

/** `waiting`: an officer reads it before anybody else. */
export type CommentState = 'waiting' | 'shown' | 'hidden' | 'erased'

export interface Comment {
  readonly id: string
  readonly about: Commented
  /** `null`: the account is gone, or the comment is erased. */
  readonly author: string | null
  /** `null` once erased. */
  readonly text: string | null
  readonly language: string
  readonly state: CommentState
  readonly writtenAt: string
  /** For the first time; `null` before. */
  readonly shownAt: string | null
  readonly editedAt: string | null
}

/** One comment, with how its author is named. */
export interface ShownComment extends Comment {
  /** `null`: without a name. */
  readonly name: PublicName | null
}

/** Letters of a comment: a few lines, never a page. */
export const mostLetters = 1500

/** Minutes during which one mends one’s own words. */
export const minutesToEdit = 15

/** On one page, the oldest first: one reads what was said before. */
export const perPage = 20

/** Her own words, just written: what an officer read before it was shown stays as it was read. */
export const mayEdit = (
  {
    author,
    state,
    writtenAt,
    shownAt,
  }: Pick<Comment, 'author' | 'state' | 'writtenAt' | 'shownAt'>,
  person: string,
  now: Date,
): boolean =>
  author === person &&
  (state === 'waiting' || (state === 'shown' && shownAt === writtenAt)) &&
  now.getTime() - new Date(writtenAt).getTime() < minutesToEdit * 60_000

/** Her own words; what was hidden is kept a while, for the appeal and the judge. */
export const mayErase = (
  { author, state }: Pick<Comment, 'author' | 'state'>,
  person: string,
): boolean => author === person && (state === 'shown' || state === 'waiting')

/** Under this age, words are read before they are shown. */
export const adultFrom = 18

/** Who is not known to be an adult says so herself. */
export const isMinor = (age: number | null, saysAdult: boolean): boolean =>
  age === null ? !saysAdult : age < adultFrom
