import type { Door } from './question.ts'

/** A question that may come from a robot, or that was found to. */
export interface UnsureQuestion {
  readonly id: string
  readonly number: number
  readonly subject: string
  /** The beginning of them. */
  readonly words: string
  readonly door: Door
  readonly receivedAt: string
}

/** Lines of one page, all to be read before they are set aside. */
export const mostAtOnce = 500
