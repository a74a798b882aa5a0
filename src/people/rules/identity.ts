import type { Day } from '../../platform/kernel/day.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'

/** Who somebody is, for the one activity that asks: nothing more is ever collected. */
export interface Identity {
  readonly familyName: string
  readonly givenNames: string
  readonly birthDate: Day
  /** 0, or a number a human gave to tell two people apart who share all the rest. */
  readonly namesake: number
}

/**
 * The one text that stands for a person in the register of a vote, where it is never kept as it is.
 *
 * Spaces are dropped: « Jean Marie » and « Jean-Marie » and « Jeanmarie » are one person. The name
 * of use is not in it: marriage changes nothing to who voted.
 */
export function identityKey({ familyName, givenNames, birthDate, namesake }: Identity): string {
  const [family, given] = [familyName, givenNames].map((name) =>
    plainWords(name).replaceAll(' ', ''),
  )
  return `${family}|${given}|${birthDate}|${namesake}`
}
