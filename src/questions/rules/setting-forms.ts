import { z } from 'zod'
import { needed, optional } from '../../platform/kernel/form-fields.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Delays } from './clock.ts'

/** Messages are codes: `fault.…` in the words of the settings. */
const isEnded = z
  .string()
  .optional()
  .transform((given) => given === 'yes')

/** A theme: without id, a new one. */
export const themeForm = (departments: readonly string[]) =>
  z.object({
    id: z.string().max(60).default(''),
    name: needed(80),
    nameEn: optional(80),
    department: z
      .string()
      .default('')
      .refine((id) => id === '' || departments.includes(id), 'department')
      .transform((id) => (id === '' ? null : id)),
    hint: optional(1000),
    isEnded,
  })

/** The id of a new theme, from its name; the first that is free. */
export function themeIdFor(name: string, taken: readonly string[]): string {
  const root = plainWords(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
  const base = root === '' ? 'theme' : root
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? base : `${base}-${turn}`
    if (!taken.includes(id)) return id
  }
}

/** What is not the town’s: without id, a new hint. */
export const hintForm = z.object({
  id: z.union([z.uuid(), z.literal('')]).default(''),
  words: needed(300),
  authority: needed(120),
  contact: optional(300),
  says: needed(400),
  isEnded,
})

const among = (ids: readonly string[], code: string) =>
  z
    .string()
    .default('')
    .refine((id) => ids.includes(id), code)

/** Where a theme goes in a neighbourhood. */
export const ruleForm = (known: {
  readonly themes: readonly string[]
  readonly neighbourhoods: readonly string[]
  readonly departments: readonly string[]
}) =>
  z.object({
    theme: among(known.themes, 'invalid'),
    neighbourhood: among(known.neighbourhoods, 'invalid'),
    department: among(known.departments, 'rule-department'),
  })

const days = z.coerce.number('days').int('days').min(1, 'days').max(250, 'days')

export const delaysForm = z.object({
  acknowledge: days,
  department: days,
  approval: days,
  answer: days,
  complex: days,
}) satisfies z.ZodType<Delays>

export const delayKinds = ['acknowledge', 'department', 'approval', 'answer', 'complex'] as const
