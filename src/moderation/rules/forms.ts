import { z } from 'zod'
import { trap } from '../../platform/kernel/form-fields.ts'
import { readContact } from '../../people/index.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { typedText } from '../../platform/kernel/typed-text.ts'
import { type ModerationRule, mostRules } from './public-rules.ts'

/** What an address names: a kind, and an id as its module writes it. */
export const subjectAddress = z.object({
  kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  id: z.string().min(1).max(100),
})

/** Messages are codes: `fault.…` in the words. */
const words = (most: number) => z.preprocess(typedText, z.string().trim().max(most, 'too-long'))
const needed = (most: number) =>
  z.preprocess(typedText, z.string().trim().min(1, 'missing').max(most, 'too-long'))

export const mostReportWords = 1000

const ruleAmong = (rules: readonly ModerationRule[]) =>
  z.string('rule').refine((id) => rules.some((rule) => rule.id === id), 'rule')

/** Says that a text breaks a rule. */
export const reportForm = (rules: readonly ModerationRule[]) =>
  z.object({
    rule: ruleAmong(rules),
    words: words(mostReportWords),
    email: words(254).transform((text, context) => {
      if (text === '') return null
      const contact = readContact(String(text))
      if (contact?.kind === 'email') return contact.value
      context.addIssue({ code: 'custom', message: 'email' })
      return z.NEVER
    }),
    ...trap,
  })

export const appealForm = z.object({ words: needed(mostReportWords) })

export const appealDecisionForm = z.object({
  outcome: z.enum(['confirmed', 'restored'], 'outcome'),
  reason: needed(2000),
})

/** The cases chosen on a list, each with the mark of what was read: `id:mark`. */
const chosen = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(
    z
      .array(
        z
          .string()
          .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[a-z0-9]+-\d+$/)
          .transform((text) => ({ id: text.slice(0, 36), mark: text.slice(37) })),
      )
      .min(1)
      .max(100),
  )

/** Hides by a rule, with a word; or leaves in place. */
export const decisionForm = (rules: readonly ModerationRule[]) =>
  z.discriminatedUnion('act', [
    z.object({ act: z.literal('keep'), cases: chosen }),
    z.object({ act: z.literal('hide'), cases: chosen, rule: ruleAmong(rules), note: needed(2000) }),
  ])

export interface RulesRead {
  readonly rules: readonly ModerationRule[]
  readonly faults: readonly { readonly field: string; readonly code: string }[]
}

export const ruleFields = ['title', 'text', 'law'] as const

/**
 * The rules as an administrator typed them: those there were, in their order, then one more.
 *
 * @param typedIn  what was typed in a field: `title-insultes`, `end-insultes`, `title-new`
 */
export function readRules(
  former: readonly ModerationRule[],
  typedIn: (field: string) => string,
): RulesRead {
  const faults: RulesRead['faults'][number][] = []
  const most = { title: 120, text: 1000, law: 200 }
  const read = (id: string): ModerationRule => {
    const of = (field: (typeof ruleFields)[number]) => {
      const text = String(typedText(typedIn(`${field}-${id}`))).trim()
      if (text.length > most[field]) faults.push({ field: `${field}-${id}`, code: 'too-long' })
      return text
    }
    const rule = { id, title: of('title'), text: of('text'), law: of('law') }
    if (rule.title === '') faults.push({ field: `title-${id}`, code: 'title' })
    if (rule.text === '') faults.push({ field: `text-${id}`, code: 'title' })
    return rule
  }
  const kept = former.filter(({ id }) => typedIn(`end-${id}`) === '').map(({ id }) => read(id))
  const isNew = ruleFields.some((field) => typedIn(`${field}-new`).trim() !== '')
  const added = isNew && former.length < mostRules ? [named(read('new'), former)] : []
  const rules = [...kept, ...added]
  if (rules.length === 0) faults.push({ field: 'title-new', code: 'none-left' })
  return { rules, faults }
}

/** Its id is made once, of its first title. */
function named(rule: ModerationRule, former: readonly ModerationRule[]): ModerationRule {
  const base = slugOf(rule.title) || 'regle'
  const isTaken = (id: string) => id === 'new' || former.some((one) => one.id === id)
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!isTaken(id)) return { ...rule, id }
  }
}
