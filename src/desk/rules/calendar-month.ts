import {
  type Day,
  day,
  dayIn,
  daysAfter,
  mondayOf,
  monthsAfter,
} from '../../platform/kernel/day.ts'

/** A month, by its first day. */
export const monthOf = (on: Day): Day => day(`${on.slice(0, 7)}-01`)

const yearsAround = 10

/** Whether a month is near enough for anything to be there: robots would else follow months for ever. */
export const isNear = (month: Day, today: Day): boolean =>
  Math.abs(Number(month.slice(0, 4)) - Number(today.slice(0, 4))) <= yearsAround

/** Its weeks, Monday first; `null` where a day is of another month. */
export function weeksOf(month: Day): readonly (readonly (Day | null)[])[] {
  const next = monthsAfter(month, 1)
  const weeks: (Day | null)[][] = []
  for (let monday = mondayOf(month); monday < next; monday = daysAfter(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, place) => daysAfter(monday, place))
    weeks.push(days.map((one) => (one >= month && one < next ? one : null)))
  }
  return weeks
}

interface Hours {
  readonly startsAt: string
  readonly endsAt: string | null
}

/** Its first day and its last one: what ends at midnight ends the day before; `null` without an end. */
export function daysOf(
  { startsAt, endsAt }: Hours,
  zone: string,
): { readonly first: Day; readonly last: Day | null } {
  const first = dayIn(zone, new Date(startsAt))
  if (endsAt === null) return { first, last: null }
  const last = dayIn(zone, new Date(Date.parse(endsAt) - 1))
  return { first, last: last < first ? first : last }
}

/** What one day of a month says of an entry: all of it, or that it begins or ends. */
export interface Mark<Entry> {
  readonly entry: Entry
  readonly part: 'whole' | 'begins' | 'ends'
}

export interface MonthMarks<Entry> {
  readonly ofDay: (on: Day) => readonly Mark<Entry>[]
  /** What neither begins nor ends in the month, and runs all of it. */
  readonly throughout: readonly Entry[]
}

/** Where each entry stands in a month: on its day; of several days, on the first and on the last. */
export function marksIn<Entry extends Hours>(
  entries: readonly Entry[],
  month: Day,
  zone: string,
): MonthMarks<Entry> {
  const days = new Map<Day, Mark<Entry>[]>()
  const throughout: Entry[] = []
  const note = (on: Day, mark: Mark<Entry>) => days.set(on, [...(days.get(on) ?? []), mark])
  const isIn = (on: Day | null): on is Day => on !== null && monthOf(on) === month
  for (const entry of entries) {
    const { first, last } = daysOf(entry, zone)
    if (first === last) note(first, { entry, part: 'whole' })
    else {
      if (isIn(first)) note(first, { entry, part: 'begins' })
      if (isIn(last)) note(last, { entry, part: 'ends' })
      if (!isIn(first) && !isIn(last)) throughout.push(entry)
    }
  }
  for (const marks of days.values()) marks.sort((a, b) => momentOf(a) - momentOf(b))
  return { ofDay: (on) => days.get(on) ?? [], throughout }
}

/** When what a mark says happens. */
const momentOf = <Entry extends Hours>({ entry, part }: Mark<Entry>): number =>
  Date.parse(part === 'ends' && entry.endsAt !== null ? entry.endsAt : entry.startsAt)

const [yearsBehind, yearsAhead] = [1, 2]

/** What feeds hold: from a year ago, for who looks back, to two years from now. */
export const feedSpan = (today: Day): { readonly from: Date; readonly until: Date } => ({
  from: new Date(monthsAfter(monthOf(today), -12 * yearsBehind)),
  until: new Date(monthsAfter(monthOf(today), 12 * yearsAhead)),
})
