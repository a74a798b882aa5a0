import { z } from 'zod'
import { needed, neededDay, optional, trap } from '../../platform/kernel/form-fields.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { orNull, tick } from './body-form.ts'
import type { BodyRules } from './body.ts'
import { candidateDoors } from './candidate.ts'
import { isEmail, memberLetters } from './member-form.ts'

const callLetters = 2000
export const motivationLetters = 1000

/** What a call says, and until when. */
export const callForm = z
  .object({
    untilOn: neededDay,
    wordsFr: needed(callLetters),
    wordsEn: optional(callLetters),
  })
  .transform(({ untilOn, wordsFr, wordsEn }) => ({
    untilOn,
    words: inFrenchAndEnglish(wordsFr, wordsEn),
  }))

export const prolongForm = z.object({ newDay: neededDay })

/** What somebody declares of herself, as the rules ask: each ticked, and none kept. */
export const declarations = (rules: BodyRules) => ({
  isOfAge: rules.minAge !== null || rules.maxAge !== null,
  meetsCondition: rules.condition !== '',
  guardianAgrees: rules.needsGuardian,
})
export type Declaration = keyof ReturnType<typeof declarations>
export const declarationNames = ['isOfAge', 'meetsCondition', 'guardianAgrees'] as const

/** Somebody who would sit there: of all that may be asked, what the rules in force ask for. */
export const candidateForm = (rules: BodyRules) =>
  z
    .object({
      name: needed(memberLetters.name),
      college: z
        .string()
        .default(rules.colleges.length === 1 ? (rules.colleges[0]?.key ?? '') : '')
        .refine((key) => rules.colleges.some((college) => college.key === key), 'college'),
      email: optional(200),
      phone: optional(memberLetters.phone),
      household: optional(memberLetters.household),
      declaredSex: z.enum(['', 'woman', 'man', 'other']).default(''),
      motivation: optional(motivationLetters),
      isNameShown: tick,
      isOfAge: tick,
      meetsCondition: tick,
      guardianAgrees: tick,
      door: z.enum(candidateDoors).default('web'),
      ...trap,
    })
    .superRefine((given, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (given.email !== '' && !isEmail(given.email)) wrong('email', 'email')
      if (given.email === '' && given.phone === '') wrong('email', 'no-contact')
      if (given.phone !== '' && !/\d{2}/.test(given.phone)) wrong('phone', 'phone')
      if (rules.isOnePerHousehold && plainWords(given.household) === '')
        wrong('household', 'missing')
      const asked = declarations(rules)
      for (const name of declarationNames)
        if (asked[name] && !given[name]) wrong(name, 'not-declared')
    })
    .transform((given) => ({
      name: given.name,
      college: given.college,
      email: orNull(given.email.toLowerCase()),
      phone: orNull(given.phone),
      household: rules.isOnePerHousehold ? orNull(plainWords(given.household)) : null,
      declaredSex:
        given.declaredSex !== '' && hasParity(rules, given.college) ? given.declaredSex : null,
      motivation: given.motivation,
      isNameShown: given.isNameShown,
      door: given.door,
    }))

const hasParity = ({ colleges }: BodyRules, key: string): boolean =>
  colleges.some((college) => college.key === key && college.hasParity)

export type Applying = z.infer<ReturnType<typeof candidateForm>>
