import { type Day, dayIn, weekdayOf } from '../../platform/kernel/day.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { type DatedRates, type HourKind, hourKinds, type Rates, ratesOn } from './rates.ts'

/** When somebody worked for a meeting, on her word. */
export interface Worked {
  readonly startsAt: string
  readonly endsAt: string
  /** There and back. */
  readonly travelMinutes: number
}

/** What hours are counted by. */
export interface Counting {
  readonly zone: string
  readonly rates: readonly DatedRates[]
  readonly isPublicHoliday: (on: Day) => boolean
}

export interface CountedHours {
  /** Outside usual hours, each minute once. */
  readonly minutes: Readonly<Record<HourKind, number>>
  readonly travelMinutes: number
  /** To recover: each minute at its rate that day, travel at the plain one, rounded up to a minute. */
  readonly credited: number
}

/** Source: décret n° 2000-815 du 25 août 2000, art. 3: the night is at least from 22:00 to 5:00. */
const night = { from: '22:00', until: '05:00' } as const

const minute = 60_000
const quarter = 15 * minute

/** All that a minute is outside usual hours; nothing on a working day before the evening. */
function kindsOf(
  on: Day,
  hour: string,
  { eveningFrom }: Rates,
  { isPublicHoliday }: Counting,
): readonly HourKind[] {
  const weekday = weekdayOf(on)
  const isSunday = weekday === 0 || isPublicHoliday(on)
  const is: Readonly<Record<HourKind, boolean>> = {
    night: hour >= night.from || hour < night.until,
    sunday: isSunday,
    saturday: weekday === 6,
    evening: hour >= eveningFrom && !isSunday && weekday !== 6,
  }
  // At equal rates, the rarest first.
  return hourKinds.toReversed().filter((kind) => is[kind])
}

/**
 * Counts what was worked outside usual hours, in real time: on the night clocks go back, the hour that
 * comes twice is worked twice. No hour that counts begins within a quarter.
 *
 * A minute that is of two kinds, a Sunday night, counts once, at the higher rate.
 */
export function countedHours(worked: Worked, counting: Counting): CountedHours {
  const [begins, ends] = [Date.parse(worked.startsAt), Date.parse(worked.endsAt)]
  const rates = ratesOn(counting.rates, dayIn(counting.zone, new Date(begins)))
  const minutes = { evening: 0, saturday: 0, sunday: 0, night: 0 }
  let at = begins
  while (at < ends) {
    const next = Math.min(ends, (Math.floor(at / quarter) + 1) * quarter)
    const [on, hour] = dayAndHour(counting.zone, new Date(at))
    const kind = kindsOf(on, hour, rates, counting).toSorted((a, b) => rates[b] - rates[a])[0]
    if (kind !== undefined) minutes[kind] += (next - at) / minute
    at = next
  }
  const { travelMinutes } = worked
  const hundredths = hourKinds.reduce((sum, kind) => sum + minutes[kind] * rates[kind], 0)
  return { minutes, travelMinutes, credited: travelMinutes + Math.ceil(hundredths / 100) }
}

/** Outside usual hours, travel too: what adds to a week of work. */
export const extraMinutes = ({ minutes, travelMinutes }: CountedHours): number =>
  hourKinds.reduce((sum, kind) => sum + minutes[kind], travelMinutes)
