import { createHash } from 'node:crypto'
import { z } from 'zod'
import { needed, neededDay, oneOrNone, optional } from '../../platform/kernel/form-fields.ts'
import { type Day, daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import { spanWithin } from '../../platform/kernel/hour.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { inFrench } from '../../platform/words/content.ts'
import { answers, fewestDates, mostDates, type PolledDate } from './poll.ts'

// Messages are codes: `fault.…` in the words of officers, and of those who are asked.

export const mostTitle = 120
export const mostPlace = 200
/** A poll asks of dates within two years. */
const mostDays = 731

/** Lines of the form, from 1. */
export const lines: readonly number[] = Array.from({ length: mostDates }, (_, index) => index + 1)

/** What a meeting to come is called, unless it is planned already. */
export const meetingForm = (officers: readonly string[]) =>
  z
    .object({
      title: needed(mostTitle).transform(inFrench),
      place: optional(mostPlace),
      owner: oneOrNone(officers, 'agent'),
      deputy: oneOrNone(officers, 'agent'),
    })
    .refine(({ owner, deputy }) => owner === null || owner !== deputy, {
      path: ['deputy'],
      message: 'same-person',
    })

export type PolledMeeting = z.output<ReturnType<typeof meetingForm>>
type Slot = Pick<PolledDate, 'startsAt' | 'endsAt'>

const lineFields: Readonly<Record<string, ReturnType<typeof optional>>> = Object.fromEntries(
  lines.flatMap((line) => [
    [`day${line}`, optional(40)],
    [`from${line}`, optional(5)],
    [`until${line}`, optional(5)],
  ]),
)

/** The hours of a line: those of the first where it has none. */
export const hoursOf = (
  given: Readonly<Record<string, string>>,
  line: number,
): readonly [string, string] => [
  given[`from${line}`] || (given['from1'] ?? ''),
  given[`until${line}`] || (given['until1'] ?? ''),
]

/** What free dates are looked for from, and the lines they fill. */
export interface FreeSearch {
  readonly first: Day
  readonly last: Day
  readonly hours: readonly [string, string]
  readonly lines: readonly number[]
}

type SearchRefusal = 'date' | 'first-date' | 'hour' | 'lines-full'

/** Lines that are empty may be filled: at the hours of the first, after the last day that is written. */
export function freeSearch(
  zone: string,
  given: Readonly<Record<string, string>>,
): FreeSearch | { readonly field: string; readonly code: SearchRefusal } {
  const dayOf = (line: number) => given[`day${line}`] ?? ''
  const empty = lines.filter((line) => dayOf(line) === '')
  const written = lines.filter((line) => dayOf(line) !== '')
  const wrong = written.find((line) => readDay(dayOf(line)) === null)
  if (wrong !== undefined) return { field: `day${wrong}`, code: 'date' }
  const days = written.flatMap((line) => readDay(dayOf(line)) ?? [])
  const [first] = days
  const last = days.toSorted().at(-1)
  if (first === undefined || last === undefined) return { field: 'day1', code: 'first-date' }
  if (empty.length === 0) return { field: '', code: 'lines-full' }
  const hours = hoursOf(given, 1)
  const { begins, ends } = spanWithin(zone, last, ...hours)
  if (begins === undefined) return { field: 'from1', code: 'hour' }
  if (ends === undefined) return { field: 'until1', code: 'hour' }
  const wanted = empty.filter((line) => line <= Math.max(4, written.length + 1))
  return { first, last, hours, lines: wanted }
}

/**
 * Dates with their hours, in order: each once, none before the last day to answer. One of them becomes
 * a meeting, which ends on its day.
 */
export const datesForm = ({ zone, today }: { readonly zone: string; readonly today: Day }) =>
  z
    .object({ closesOn: neededDay })
    .and(z.object(lineFields))
    .transform((read, context) => {
      const { closesOn } = read
      const given = read as Readonly<Record<string, string>>
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const dates: (Slot & { readonly day: Day })[] = []
      for (const line of lines) {
        const text = given[`day${line}`] ?? ''
        const isEmpty =
          text === '' && (line === 1 || !(given[`from${line}`] || given[`until${line}`]))
        if (isEmpty) continue
        const day = readDay(text)
        if (day === null) {
          refuse(`day${line}`, 'date')
          continue
        }
        const [from, until] = hoursOf(given, line)
        const { begins, ends } = spanWithin(zone, day, from, until)
        if (begins === undefined) refuse(`from${line}`, 'hour')
        if (ends === undefined) refuse(`until${line}`, 'hour')
        if (begins === undefined || ends === undefined) continue
        if (ends <= begins) refuse(`until${line}`, 'ends-before')
        if (day <= closesOn) refuse(`day${line}`, 'before-close')
        if (day > daysAfter(today, mostDays)) refuse(`day${line}`, 'far')
        const startsAt = begins.toISOString()
        if (dates.some((one) => one.startsAt === startsAt)) refuse(`day${line}`, 'twice')
        dates.push({ day, startsAt, endsAt: ends.toISOString() })
      }
      if (closesOn < today) refuse('closesOn', 'close-past')
      const [first, ...others] = dates.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
      if (first === undefined || dates.length < fewestDates) {
        refuse('day1', 'two-dates')
        return z.NEVER
      }
      const slots: readonly [typeof first, ...(typeof first)[]] = [first, ...others]
      return { dates: slots, closesAt: startOfDay(zone, daysAfter(closesOn, 1)).toISOString() }
    })

export type ProposedDates = z.output<ReturnType<typeof datesForm>>

/** What an officer has seen before she sends: anything else is shown again first. */
export const stampOf = ({ dates, closesAt }: ProposedDates, asked: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([dates, closesAt, asked]))
    .digest('hex')
    .slice(0, 32)

/** The field of a date, by its rank from 0. */
export const answerField = (rank: number): string => `date${rank + 1}`

/** One answer for each date, in their order. */
export const answersForm = (count: number) => {
  const fields = Array.from({ length: count }, (_, rank) => answerField(rank))
  return z
    .object(Object.fromEntries(fields.map((field) => [field, z.enum(answers, 'missing')])))
    .transform((given) => fields.map((field) => given[field] ?? 'no'))
}

export const keepForm = z.object({
  date: z.string().max(40).catch(''),
  /** The date whose objections she has read. */
  garder: z.string().max(40).catch(''),
})
