import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { BallotBox } from './ballot-box.ts'

/** Two months, for who contests the result. Source: DOMAIN §3, to be decided by the town. */
export const registerKeptDays = 62

/** No register is kept longer than this, whatever is asked: three years after the opening. */
const longestDays = 3 * 365

export type RegisterEndRefusal = 'already-destroyed' | 'vote-not-over' | 'kept-for-now'

type AboutRegister = Pick<BallotBox, 'hasRegister' | 'registerKeptUntil' | 'isRehearsal'>

/** The first day on which the register may be destroyed. @param unsealed  day the ballots were opened */
export function registerEndsOn(unsealed: Day, keptUntil: Day | null): Day {
  const usual = daysAfter(unsealed, registerKeptDays)
  return keptUntil !== null && keptUntil > usual ? keptUntil : usual
}

/** @param unsealed  day the ballots were opened, in the town’s zone; `null` when they are not */
export function endRegister(
  { hasRegister, registerKeptUntil }: AboutRegister,
  unsealed: Day | null,
  today: Day,
): Decision<'ended', 'voter-register-destroyed', RegisterEndRefusal> {
  if (!hasRegister) return refuse('already-destroyed')
  if (unsealed === null) return refuse('vote-not-over')
  const day = registerEndsOn(unsealed, registerKeptUntil)
  return today < day ? refuse('kept-for-now', { day }) : accept('ended', 'voter-register-destroyed')
}

export type RegisterKeepRefusal = 'already-destroyed' | 'vote-not-over' | 'too-short' | 'too-long'

/** Keeps the register longer, while a dispute lasts; never shorter than two months. */
export function keepRegister(
  { hasRegister }: AboutRegister,
  unsealed: Day | null,
  until: Day,
): Decision<Day, 'voter-register-kept', RegisterKeepRefusal> {
  if (!hasRegister) return refuse('already-destroyed')
  if (unsealed === null) return refuse('vote-not-over')
  const [least, most] = [registerEndsOn(unsealed, null), daysAfter(unsealed, longestDays)]
  if (until < least) return refuse('too-short', { day: least })
  return until > most ? refuse('too-long', { day: most }) : accept(until, 'voter-register-kept')
}
