import { z } from 'zod'
import { sides } from './street-side.ts'

const number = z
  .string()
  .trim()
  .catch('')
  .refine((text) => /^\d{0,5}$/.test(text), 'number')

/** One side of a street, as typed. Messages are codes: `sides.fault-…` in the words. */
export const sideForm = z.object({
  street: z.string().trim().min(1, 'missing').max(200, 'missing'),
  side: z.enum(sides, 'missing'),
  from: number.transform((text) => Number(text)),
  to: number.transform((text) => (text === '' ? null : Number(text))),
  neighbourhood: z.string().min(1, 'unknown-neighbourhood'),
})
