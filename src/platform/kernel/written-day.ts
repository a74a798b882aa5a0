import { z } from 'zod'
import { type Day, isDay } from './day.ts'

/** `27/03/2017`, `27 3 2017` or `2017-03-27` → a day; `null` for what is none. */
export function readDay(text: string): Day | null {
  const written = text.trim()
  if (isDay(written)) return written
  const match = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(written)
  if (match === null) return null
  const [, day = '', month = '', year = ''] = match
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? found : null
}

/** A day as somebody types it: 27/03/2017. */
export const typedDay = (day: Day): string => day.split('-').reverse().join('/')

/** A field that holds a day. @throws the code `date` for what is none, as a fault of the field */
export const writtenDay = z.string().transform((text, context): Day => {
  const read = readDay(text)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'date' })
  return z.NEVER
})
