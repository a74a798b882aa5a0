import { z } from 'zod'
import { needed, optional } from '../../platform/kernel/form-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { readContact } from '../../people/index.ts'
import { answerKinds, heardDoors } from './question.ts'
import { departmentFor, type Routing } from './routing.ts'

/** What an officer chooses among. Messages are codes: `fault.…` in the words of the workbench. */
export interface Choices extends Routing {
  readonly neighbourhoods: readonly string[]
  readonly today: Day
}

const emptyAsNull = (text: string): string | null => (text === '' ? null : text)
export const known = (ids: readonly string[], code: string) =>
  z
    .string()
    .default('')
    .refine((id) => id === '' || ids.includes(id), code)
    .transform(emptyAsNull)
const ticked = z
  .string()
  .optional()
  .transform((given) => given !== undefined)

/** To whom, and by when. Without a department, the one that theme and place propose. */
export const assignForm = (
  { themes, departments, rules, today }: Choices,
  { neighbourhood }: { readonly neighbourhood: string | null },
) =>
  z
    .object({
      theme: known(
        themes.map(({ id }) => id),
        'theme',
      ),
      department: known(departments, 'department'),
      dueOn: optional(10),
    })
    .transform(({ theme, department, dueOn }, context) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const routing = { rules, themes, departments }
      const proposed = departmentFor({ theme, neighbourhood }, routing)
      const chosen = department ?? proposed?.department ?? null
      if (chosen === null && theme === null) return refuse('theme', 'theme')
      if (chosen === null || !departments.includes(chosen))
        return refuse('department', 'department')
      const on = dueOn === '' ? null : readDay(dueOn)
      if (dueOn !== '' && on === null) return refuse('dueOn', 'date')
      if (on !== null && on < today) return refuse('dueOn', 'day-past')
      return { theme, department: chosen, dueOn: on }
    })

/** What an officer writes beside the words of the asker. */
export const qualifyForm = (
  { themes, neighbourhoods }: Choices,
  { wantsPublic }: { readonly wantsPublic: boolean },
) =>
  z
    .object({
      title: optional(120).transform(emptyAsNull),
      publicText: optional(5000).transform(emptyAsNull),
      theme: known(
        themes.map(({ id }) => id),
        'theme',
      ),
      neighbourhood: known(neighbourhoods, 'neighbourhood'),
      kind: z.enum(answerKinds, 'invalid'),
      isSensitive: ticked,
      isComplex: ticked,
      isShown: ticked,
      showsPlace: ticked,
    })
    .superRefine(({ isShown, title, publicText }, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (isShown && !wantsPublic) refuse('isShown', 'private')
      else if (isShown && title === null) refuse('title', 'shown')
      else if (isShown && publicText === null) refuse('publicText', 'shown')
    })

export const mostAnswer = 20_000
export const answerForm = z.object({
  text: z.string().trim().min(1, 'no-answer').max(mostAnswer, 'too-long'),
})

/** A few words said between agents, with an act or alone; `missing` says what is wanted of them. */
export const wordsForm = (missing: string) => z.object({ text: needed(2000, missing) })

/** Six figures, spaces put in for the eye. */
export const codeForm = z.object({
  code: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'code')),
})

/** Who may act when it is not the town, and how to reach them. */
export const forwardForm = z.object({
  authority: needed(120),
  contact: optional(300).transform(emptyAsNull),
})

/** Into which question another is merged, by its number. */
export const mergeForm = z.object({
  into: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,8}$/, 'number')
    .transform(Number),
})

/** A question an agent heard or received on paper. */
export const entryForm = (choices: Pick<Choices, 'themes' | 'neighbourhoods'>) =>
  z
    .object({
      key: z.uuid('invalid'),
      door: z.enum(heardDoors, 'door'),
      subject: needed(120),
      words: optional(5000),
      place: optional(160).transform(emptyAsNull),
      neighbourhood: known(choices.neighbourhoods, 'neighbourhood'),
      contact: optional(254),
      isPrivate: ticked,
      slip: z
        .string()
        .trim()
        .regex(/^(n°\s*)?\d{0,9}$/i, 'no-such-slip')
        .default('')
        .transform((text) => (/\d/.test(text) ? Number(text.replace(/\D/g, '')) : null)),
    })
    .transform((given, context) => {
      const contact = given.contact === '' ? null : readContact(given.contact)
      if (given.contact !== '' && contact === null) {
        context.addIssue({ code: 'custom', path: ['contact'], message: 'contact' })
        return z.NEVER
      }
      return { ...given, contact }
    })
