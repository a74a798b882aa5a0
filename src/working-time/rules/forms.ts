import { z } from 'zod'
import { needed, neededCents, neededDay, optional } from '../../platform/kernel/form-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { spanOf } from '../../platform/kernel/hour.ts'
import { costKinds } from './cost.ts'

/** Messages are codes: `fault.…` in the words of working time. */

export const mostLabel = 120
/** Of the form that was drawn. */
export const keyField = 'key'
const mostCents = 10_000_000
const mostTravel = 480
const mostHours = 16
const mostRecovered = 600

const wholeNumber = (least: number, most: number, code: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, 'number')
    .transform(Number)
    .pipe(z.number().min(least, code).max(most, code))

/** An evening by the clock of the room; @param on  the day it began */
export const hoursForm = (zone: string, on: Day) =>
  z
    .object({
      from: needed(5),
      until: needed(5),
      travel: z
        .string()
        .trim()
        .transform((text) => (text === '' ? '0' : text))
        .pipe(wholeNumber(0, mostTravel, 'travel')),
    })
    .transform(({ from, until, travel }, context) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const { begins, ends } = spanOf(zone, on, from, until)
      if (begins === undefined) refuse('from', 'hour')
      if (ends === undefined) refuse('until', 'hour')
      const length = (ends?.getTime() ?? 0) - (begins?.getTime() ?? 0)
      if (begins !== undefined && ends !== undefined && length > mostHours * 3_600_000)
        refuse('until', 'too-long-evening')
      return {
        startsAt: begins?.toISOString() ?? '',
        endsAt: ends?.toISOString() ?? '',
        travelMinutes: travel,
      }
    })

/** `2 h 30`, `2:30`, `2h` → minutes; `null` for what is no length of time. */
export function readMinutes(text: string): number | null {
  const match = /^(\d{1,2})(?:\s*[h:]\s*([0-5]\d)?)$/i.exec(text.trim())
  if (match === null) return null
  const [, hours = '', minutes = '00'] = match
  return Number(hours) * 60 + Number(minutes)
}

export const recoveryForm = z.object({
  takenOn: neededDay,
  length: needed(10).transform((text, context): number => {
    const found = readMinutes(text)
    if (found !== null && found > 0 && found <= mostRecovered) return found
    context.addIssue({ code: 'custom', message: found === null ? 'length' : 'too-much' })
    return z.NEVER
  }),
})

const aRate = wholeNumber(100, 300, 'rate')

export const ratesForm = z
  .object({
    beginsOn: neededDay,
    eveningFrom: needed(5).regex(/^(1[6-9]|2[01]):(00|15|30|45)$/, 'evening-from'),
    ...{ evening: aRate, saturday: aRate, sunday: aRate, night: aRate },
    weekHours: wholeNumber(1, 48, 'week'),
  })
  .transform(({ weekHours, ...others }) => ({ ...others, weekMinutes: weekHours * 60 }))

export const costForm = z.object({
  kind: z.enum(costKinds, 'kind'),
  amount: neededCents(1, mostCents),
  label: optional(mostLabel),
})
