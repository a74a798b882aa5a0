import type { Day } from '../../platform/kernel/day.ts'
import { type Refusal, refuse } from '../../platform/kernel/decision.ts'
import type { Body } from './body.ts'

type Standing = Pick<Body, 'publishedAt' | 'endedOn'>

/** Rules from a day on. Once a body is public its past is not altered. `null`: yes. */
export const mayWriteRules = (
  { publishedAt }: Standing,
  inForceFrom: Day,
  today: Day,
): Refusal<'past'> | null => (publishedAt !== null && inForceFrom < today ? refuse('past') : null)

/** Its last day: today or later, and once. `null`: yes. */
export function mayEndBody(
  { endedOn }: Standing,
  on: Day,
  today: Day,
): Refusal<'body-over' | 'past'> | null {
  if (endedOn !== null) return refuse('body-over')
  return on < today ? refuse('past') : null
}
