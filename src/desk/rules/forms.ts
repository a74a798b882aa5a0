import { z } from 'zod'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import { mostDaysOnCall } from './on-call.ts'

/** Messages are codes: `fault.…` in the words. */
/** @param officers  who may be on call */
export const onCallForm = (officers: readonly string[], today: Day) =>
  z
    .object({
      who: z.string().refine((who) => officers.includes(who), 'who'),
      from: writtenDay,
      to: writtenDay,
    })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends-before' })
    .refine(({ to }) => to >= today, { path: ['to'], message: 'past' })
    .refine(({ from, to }) => to <= daysAfter(from, mostDaysOnCall), {
      path: ['to'],
      message: 'too-far',
    })

const mostNote = 5000

export const handoverForm = z.object({
  text: z
    .string()
    .max(mostNote, 'too-long')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .refine((text) => text !== '', 'missing'),
})
