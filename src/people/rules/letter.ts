import { cardCodeOf } from './codes.ts'

/** Days a code by post may be typed: holidays included. */
export const letterDays = 60
/** Letters of one batch: one envelope-filling session. */
export const lettersPerBatch = 200
/** Codes one person may try in an hour. */
export const letterTriesPerHour = 10

const letterCodeLength = 8

/** Eight signs nobody takes for one another, of random bytes; `null`: draw again. */
export const letterCodeOf = (bytes: Uint8Array): string | null =>
  cardCodeOf(bytes)?.slice(0, letterCodeLength) ?? null

/** What a code typed from a letter was worth. */
export type LetterOutcome = 'verified' | 'wrong' | 'expired' | 'used'
