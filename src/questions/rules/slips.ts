import { z } from 'zod'
import { optional } from '../../platform/kernel/form-fields.ts'

/** A hundred sheets: more is another batch. */
export const mostSlips = 200

/** What an officer asks for: how many slips, and where they will be given out. */
export const slipsForm = z.object({
  key: z.uuid('invalid'),
  count: z
    .string('no-count')
    .trim()
    .regex(/^\d{1,6}$/, 'no-count')
    .transform(Number)
    .pipe(z.number().min(1, 'no-count').max(mostSlips, 'too-many-slips')),
  purpose: optional(120),
})

/** Slips printed together. */
export interface SlipBatch {
  readonly id: string
  readonly madeAt: string
  readonly purpose: string
  readonly slips: number
  /** Of them, those that came back and were entered. */
  readonly entered: number
  /** The lowest and the highest number. */
  readonly first: number
  readonly last: number
}

/** What is known of a number written on a slip. */
export type SlipState = 'blank' | 'entered' | 'unknown'
