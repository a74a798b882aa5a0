import type { SpacePart } from './permissions.ts'

export interface SpaceMessage {
  readonly id: string
  /** `null` once her account is gone. */
  readonly author: string | null
  readonly part: SpacePart
  /** `null` once withdrawn. */
  readonly text: string | null
  readonly state: 'shown' | 'hidden' | 'withdrawn'
  readonly writtenAt: string
  readonly editedAt: string | null
  readonly withdrawnBy: 'author' | 'officer' | null
  /** '' when its author gave none. */
  readonly withdrawnWhy: string
}

/** A conversation in the space of a body. */
export interface Thread {
  readonly id: string
  readonly body: string
  /** Of the words of its first message: `null` once these are hidden or withdrawn. */
  readonly title: string | null
}

/** A thread in a list: how long, and who wrote last. */
export interface ListedThread extends Thread {
  readonly count: number
  readonly lastAt: string
  readonly lastAuthor: string | null
  readonly lastPart: SpaceMessage['part']
}

export interface Listed<One> {
  readonly listed: readonly One[]
  readonly total: number
}

/** A page of a thread, the oldest first. */
export interface ReadThread extends Thread {
  readonly messages: readonly SpaceMessage[]
  readonly total: number
  readonly page: number
}

/** A message that a search found, with where it is. */
export interface FoundMessage extends SpaceMessage {
  readonly thread: string
  readonly title: Thread['title']
  /** Of its thread. */
  readonly page: number
}

/** Messages of a thread on one page, the oldest first; threads, the liveliest first; found messages. */
export const perPage = 20

/** Minutes during which one mends one’s own words: later, others may have answered them. */
export const minutesToEdit = 15

/** Her own words, just written. */
export const mayEdit = (
  { author, state, writtenAt }: Pick<SpaceMessage, 'author' | 'state' | 'writtenAt'>,
  person: string,
  now: Date,
): boolean =>
  author === person &&
  state === 'shown' &&
  now.getTime() - new Date(writtenAt).getTime() < minutesToEdit * 60_000

/** What somebody else wrote, and that is read. */
export const mayReport = (
  { author, state }: Pick<SpaceMessage, 'author' | 'state'>,
  person: string,
): boolean => state === 'shown' && author !== person

/** As what somebody withdraws a message: as who wrote it, else as the town; `null`: she may not. */
export function withdrawsAs(
  { author, state }: Pick<SpaceMessage, 'author' | 'state'>,
  person: string,
  isOfficer: boolean,
): 'author' | 'officer' | null {
  if (state !== 'shown') return null
  if (author === person) return 'author'
  return isOfficer ? 'officer' : null
}
