import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { nameText } from './plain-name.ts'

const oldest = 125
/** Letters of a family name, of given names. */
export const mostOfIdentity = 100

/** What an activity asks of who takes part. Messages are codes: `identity.fault-…` in the words. */
export const identityForm = (today: Day) =>
  z.object({
    familyName: nameText(mostOfIdentity).min(1, 'missing'),
    givenNames: nameText(mostOfIdentity).min(1, 'missing'),
    // Told apart from the name at birth, it is in no identity key.
    usageName: nameText(mostOfIdentity)
      .optional()
      .transform((name) => name || null),
    birthDate: z
      .string()
      .trim()
      .min(1, 'missing')
      .transform((text, context): Day => {
        const day = readDay(text)
        const code =
          day === null
            ? 'date'
            : day > today
              ? 'future'
              : Number(today.slice(0, 4)) - Number(day.slice(0, 4)) > oldest
                ? 'too-old'
                : null
        if (day !== null && code === null) return day
        context.addIssue({ code: 'custom', message: code ?? 'date' })
        return z.NEVER
      }),
  })

export type IdentityGiven = z.infer<ReturnType<typeof identityForm>>
