import { type Day, daysAfter, mondayOf } from '../../platform/kernel/day.ts'

/** Somebody on call from a day to another, both included. */
export interface OnCall {
  readonly id: string
  readonly party: string
  readonly beginsOn: Day
  readonly endsOn: Day
  readonly declaredAt: string
}

/** Who is on call that day: what was said last holds. */
export const onCallOn = (entries: readonly OnCall[], on: Day): OnCall | null =>
  entries
    .filter(({ beginsOn, endsOn }) => beginsOn <= on && on <= endsOn)
    .toSorted((a, b) => b.declaredAt.localeCompare(a.declaredAt))[0] ?? null

/** The Sunday of the week of a day. */
export const sundayOf = (on: Day): Day => daysAfter(mondayOf(on), 6)

/** The week after her turn, when nobody is noted for it yet but her turn ends. */
export function weekAfter(
  entries: readonly OnCall[],
  party: string,
  on: Day,
): { readonly from: Day; readonly to: Day } | null {
  const now = onCallOn(entries, on)
  if (now?.party !== party) return null
  const from = daysAfter(now.endsOn, 1)
  return onCallOn(entries, from) === null ? { from, to: sundayOf(from) } : null
}

/** Days somebody may be on call in one go. */
export const mostDaysOnCall = 62
