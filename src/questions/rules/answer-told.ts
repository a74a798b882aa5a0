import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { readDay } from '../../platform/kernel/written-day.ts'

/** Where the address of her page goes: an officer writes around it and never reads it. */
export const linkPlace = '{lien}'

/** Two text messages or so, with the address. */
export const mostSms = 300

export const smsForm = z.object({
  asker: z.uuid('already'),
  text: z.string().trim().min(1, 'missing').max(mostSms, 'too-long'),
})

/** A fixed line in France gets no text message. */
export const mayGetSms = (phone: string | null): phone is string =>
  phone !== null && !/^\+33[1-589]/.test(phone)

/** With the address of her page, in its place or at the end. */
export const smsText = (text: string, link: string): string =>
  text.includes(linkPlace) ? text.replaceAll(linkPlace, link) : `${text} ${link}`

/** Said on the phone or at the desk, on a day past since the answer. */
export const toldForm = ({
  today,
  answeredOn,
}: {
  readonly today: Day
  readonly answeredOn: Day
}) =>
  z
    .object({ asker: z.uuid('already'), on: z.string().trim().max(10, 'day').default('') })
    .transform(({ asker, on: written }, context) => {
      const refuse = (message: string) => {
        context.addIssue({ code: 'custom', path: ['on'], message })
        return z.NEVER
      }
      const on = readDay(written)
      if (on === null) return refuse('day')
      if (on > today) return refuse('day-to-come')
      if (on < answeredOn) return refuse('before-answer')
      return { asker, on }
    })
