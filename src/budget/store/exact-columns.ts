import { z } from 'zod'
import { type Fraction, parseFraction, toText } from '../../platform/kernel/fraction.ts'
import { type CountSettings, greedyOrders, ruleNames, satisfactionNames } from '../methods/count.ts'

/** A column that should hold an exact number holds something else: the database was altered. */
export class NotAnExactNumber extends Error {
  readonly code = 'not-an-exact-number'
}

/** Reads a numeric column, which the driver leaves as text. @throws NotAnExactNumber */
export function exactNumber(text: string): Fraction {
  const value = parseFraction(text)
  if (value === null) throw new NotAnExactNumber(`"${text}" is not an exact number.`)
  return value
}

const settingsShape = z.object({
  rule: z.enum(ruleNames),
  satisfaction: z.enum(satisfactionNames),
  order: z.enum(greedyOrders).optional(),
  increment: z.string().optional(),
})

export function readSettings(stored: unknown): CountSettings {
  const { order, increment, ...settings } = settingsShape.parse(stored)
  return {
    ...settings,
    ...(order !== undefined && { order }),
    ...(increment !== undefined && { increment: exactNumber(increment) }),
  }
}

export const writeSettings = ({ increment, ...settings }: CountSettings) => ({
  ...settings,
  ...(increment !== undefined && { increment: toText(increment) }),
})
