import { z } from 'zod'
import {
  needed,
  neededCents,
  neededDay,
  oneOrNone,
  optional,
} from '../../platform/kernel/form-fields.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { lineKinds } from './budget-line.ts'

/** Messages are codes: `fault.…` in the words of officers. */

export const mostTitle = 120
export const mostSource = 200
export const mostLabel = 200
export const mostWhy = 500
const mostCents = 99_999_999

/** @param least  one that begins grants something; a correction may take it all back */
const grantFields = (least: 0 | 1) => ({
  kind: z.enum(lineKinds, 'kind'),
  titleFr: needed(mostTitle),
  titleEn: optional(mostTitle),
  amount: neededCents(least, mostCents),
  decidedOn: neededDay,
  source: needed(mostSource),
})

/** @param thisYear  a line is of a year not too far from it: « 2062 » is a slip */
export const lineForm = (thisYear: number) =>
  z
    .object({
      ...grantFields(1),
      year: z
        .string()
        .trim()
        .regex(/^\d{4}$/, 'year')
        .transform(Number)
        .pipe(
          z
            .number()
            .min(thisYear - 10, 'year')
            .max(thisYear + 1, 'year'),
        ),
    })
    .transform(({ titleFr, titleEn, amount, ...given }) => ({
      ...given,
      title: inFrenchAndEnglish(titleFr, titleEn),
      grantedCents: amount,
    }))

export const correctionForm = z
  .object({ ...grantFields(0), why: needed(mostWhy), overWhy: optional(mostWhy) })
  .transform(({ titleFr, titleEn, amount, ...given }) => ({
    ...given,
    title: inFrenchAndEnglish(titleFr, titleEn),
    grantedCents: amount,
  }))

/** @param proposals  ids to choose among */
export const expenseForm = (proposals: readonly string[]) =>
  z
    .object({
      proposal: oneOrNone(proposals, 'proposal'),
      spentOn: neededDay,
      label: needed(mostLabel),
      amount: neededCents(1, mostCents),
      overWhy: optional(mostWhy),
    })
    .transform(({ amount, ...given }) => ({ ...given, cents: amount }))

export const withdrawalForm = z.object({ why: needed(mostWhy) })
