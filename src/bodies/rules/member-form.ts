import { z } from 'zod'
import { needed, oneOrNone, optional } from '../../platform/kernel/form-fields.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import { contentLanguages, isContentLanguage } from '../../platform/words/languages.ts'
import { orNull, tick } from './body-form.ts'
import { endReasons } from './term.ts'

/** A seat and from when to when; on which days the rules decide. */
const seatFields = {
  college: needed(60),
  seat: z.coerce.number('number').int('number').min(1, 'number').max(500, 'number'),
  role: z.enum(['incumbent', 'alternate'], 'missing'),
  startsOn: writtenDay,
  endsOn: writtenDay,
  isChecked: tick,
}

/** Letters each thing told of a member may have. */
export const memberLetters = { name: 120, phone: 30, address: 200, household: 200 } as const

const email = z.email('email')
export const isEmail = (text: string): boolean => email.safeParse(text).success

/** How somebody is reached for notices. */
const contactFields = {
  email: z.union([z.literal(''), email]).default(''),
  phone: optional(memberLetters.phone),
  address: optional(memberLetters.address),
  language: oneOrNone(Object.keys(contentLanguages), 'invalid').transform((tag) =>
    tag !== null && isContentLanguage(tag) ? tag : null,
  ),
}

const contactOf = (given: z.output<z.ZodObject<typeof contactFields>>) => ({
  email: orNull(given.email),
  phone: orNull(given.phone),
  address: orNull(given.address.replaceAll('\r\n', '\n')),
  language: given.language,
})

/** Of somebody who sits there already. */
export const contactForm = z.object(contactFields).transform(contactOf)

/** Somebody who is given a seat: known by the body already, or written here for the first time. */
export const memberForm = z
  .object({
    ...seatFields,
    member: z.union([z.literal(''), z.uuid()]).default(''),
    name: optional(memberLetters.name),
    ...contactFields,
    household: optional(memberLetters.household),
    declaredSex: z.enum(['', 'woman', 'man', 'other']).default(''),
    isNameShown: tick,
    candidate: z.uuid().optional(),
  })
  .transform((given, context) => {
    const { member, name, household, declaredSex, isNameShown, ...others } = given
    const { email, phone, address, language, ...term } = others
    if (member !== '') return { ...term, who: { member } }
    if (name === '') context.addIssue({ code: 'custom', path: ['name'], message: 'missing' })
    const who = {
      name,
      ...contactOf({ email, phone, address, language }),
      household: orNull(plainWords(household)),
      declaredSex: declaredSex === '' ? null : declaredSex,
      isNameShown,
    }
    return { ...term, who }
  })

/** The last day of somebody, and why. What is « corrected » or « promoted » is no reason to type. */
export const leavingReasons = endReasons.filter(
  (reason) => reason !== 'promoted' && reason !== 'corrected',
)

export const leavingForm = z.object({
  on: writtenDay,
  reason: z.enum(leavingReasons, 'missing'),
  isReplaced: tick,
})
