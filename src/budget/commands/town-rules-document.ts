import { z } from 'zod'
import { type Fraction, isPositive } from '../../platform/kernel/fraction.ts'
import { greedyOrders, ruleNames, satisfactionNames } from '../methods/count.ts'
import type { SequentialRule } from '../methods/count-election.ts'
import { readAmount } from '../pb/index.ts'

/** The rules that answer at once: an optimum is a yardstick, no town decides by it. */
const townRuleNames = ruleNames.filter((rule): rule is SequentialRule => rule !== 'max-welfare')

/** A whole number, or a text when there are cents: a JSON number would not keep them exactly. */
const amount = z.unknown().transform((given, context): Fraction => {
  const text = Number.isSafeInteger(given) ? String(given) : given
  const read = typeof text === 'string' ? readAmount(text) : 'not-a-number'
  if (typeof read !== 'string') return read
  const message =
    given === undefined
      ? 'ce champ manque.'
      : 'un montant est attendu, positif : 12000, ou "12000.50" entre guillemets s’il a des centimes.'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

const whole = z.int().min(0)

const envelope = z.strictObject({
  name: z.string().min(1),
  money: amount,
  projects: z.array(z.string()).optional(),
  neighbourhoods: z.array(z.string().nullable()).optional(),
})

const themeCap = z
  .strictObject({
    theme: z.string().min(1),
    money: amount.optional(),
    projects: whole.optional(),
  })
  .refine(({ money, projects }) => money !== undefined || projects !== undefined, {
    message: 'un plafond dit « money », « projects », ou les deux.',
  })

/** A town's regulation as a JSON document: README.md of this module describes each field. */
export const townRulesSchema = z
  .strictObject({
    rule: z.enum(townRuleNames),
    satisfaction: z.enum(satisfactionNames).optional(),
    order: z.enum(greedyOrders).optional(),
    increment: amount.optional(),
    pooling: z.enum(['one-after-the-other', 'one-pot']).default('one-after-the-other'),
    envelopes: z.array(envelope).min(1),
    minimumVotes: whole.default(0),
    firstPerNeighbourhood: whole.default(0),
    themeCaps: z.array(themeCap).default([]),
    leftover: z.enum(['keep', 'next-that-fits', 'carry-over']).default('keep'),
  })
  .superRefine(({ rule, order, increment, envelopes }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (order !== undefined && rule !== 'greedy') {
      refuse(['order'], 'ne va qu’avec la règle greedy.')
    }
    if (increment !== undefined && !rule.startsWith('mes-add1')) {
      refuse(['increment'], 'ne va qu’avec les règles mes-add1….')
    }
    if (increment !== undefined && !isPositive(increment)) {
      refuse(['increment'], 'il faut un montant plus grand que zéro.')
    }
    for (const [place, { name }] of envelopes.entries()) {
      if (envelopes.findIndex((other) => other.name === name) < place) {
        refuse(['envelopes', place, 'name'], `une autre enveloppe s’appelle déjà « ${name} ».`)
      }
    }
  })

export type TownRulesDocument = z.infer<typeof townRulesSchema>

/** What is wrong with a document, one French line a fault, with the path of the field. */
export function explainTownRulesFaults(error: z.ZodError, document: unknown): readonly string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${pathText([...issue.path, key])} : champ inconnu.`)
    }
    const isMissing = valueAt(document, issue.path) === undefined
    const sentence = isMissing && issue.code !== 'custom' ? 'ce champ manque.' : sentenceOf(issue)
    return [`${pathText(issue.path)} : ${sentence}`]
  })
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `valeur inconnue. Valeurs : ${issue.values.join(', ')}.`
    case 'invalid_type':
      return `${expected.get(issue.expected) ?? issue.expected} est attendu ici.`
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'ne peut pas être vide.'
        : `il faut ${issue.minimum} ou plus.`
    case 'custom':
      return issue.message
    default:
      return 'valeur illisible.'
  }
}

const expected: ReadonlyMap<string, string> = new Map([
  ['object', 'un objet { … }'],
  ['array', 'une liste [ … ]'],
  ['string', 'un texte entre guillemets'],
  ['number', 'un nombre'],
  ['int', 'un nombre entier'],
])

/** `envelopes[1].money`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
  return text === '' ? 'document' : text.replace(/^\./, '')
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([k]) => k === String(step))?.[1]
        : undefined,
    value,
  )
