import { type FormGiven, typed } from '../../platform/web/index.ts'
import { seenField } from '../views/both-texts.tsx'

/** The version of the answer that its writer had read. */
export function seenIn(given: FormGiven): number {
  const number = Number(typed(given, seenField))
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}
