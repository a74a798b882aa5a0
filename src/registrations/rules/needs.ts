import { z } from 'zod'
import { optional } from '../../platform/kernel/form-fields.ts'

/** What the town can prepare so that somebody comes and takes part. */
export const needKinds = [
  'interpreter',
  'sign-language',
  'wheelchair',
  'childcare',
  'ride',
] as const
export type NeedKind = (typeof needKinds)[number]

/** What one person asks for, or one family. */
export interface Needs {
  readonly kinds: readonly NeedKind[]
  /** Which the interpreter speaks, as it was written; '' without interpreter. */
  readonly language: string
  /** In a few words of her own. */
  readonly said: string
}

export const noNeeds: Needs = { kinds: [], language: '', said: '' }

export const hasNeeds = ({ kinds, said }: Needs): boolean => kinds.length > 0 || said !== ''

/** They say much of a person: whoever keeps them erases them so many days after what they were for. */
export const needsKeptDays = 30

export const mostNeedLetters = 300
export const mostLanguageLetters = 40

const isNeed = (value: string): value is NeedKind => needKinds.some((kind) => kind === value)

/** Boxes of one name come alone or as a list; what is on no list of ours is nobody’s need. */
const kinds = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => [sent].flat().filter(isNeed))

/**
 * What `NeedsFields` sends, to be joined to the form it stands in: `z.object({…}).and(needsForm)`.
 *
 * Its faults are `missing` and `too-long`, which every form has words for. A language written without
 * ticking the box asks for the interpreter all the same.
 */
export const needsForm = z
  .object({
    needs: kinds,
    needsLanguage: optional(mostLanguageLetters),
    needsSaid: optional(mostNeedLetters),
  })
  .superRefine(({ needs, needsLanguage }, context) => {
    if (needs.includes('interpreter') && needsLanguage === '')
      context.addIssue({ code: 'custom', path: ['needsLanguage'], message: 'missing' })
  })
  .transform(({ needs, needsLanguage, needsSaid }): { readonly needs: Needs } => {
    const wanted = needKinds.filter(
      (kind) => needs.includes(kind) || (kind === 'interpreter' && needsLanguage !== ''),
    )
    return { needs: { kinds: wanted, language: needsLanguage, said: needsSaid } }
  })

/** One thing to prepare, and how many asked for it. */
export interface NeedCount {
  readonly kind: NeedKind
  /** '' for all that is not an interpreter. */
  readonly language: string
  readonly count: number
}

/** What is to be prepared, in the order of `needKinds`; the languages most asked for first. */
export function countNeeds(all: readonly Needs[]): readonly NeedCount[] {
  return needKinds.flatMap((kind) => {
    const asked = all.filter((needs) => needs.kinds.includes(kind))
    const languages = asked.map(({ language }) => (kind === 'interpreter' ? language : ''))
    return byLanguage(languages).map(([language, count]) => ({ kind, language, count }))
  })
}

/** « Portugais » and « portugais » are one language, as it was written first. */
function byLanguage(languages: readonly string[]): readonly (readonly [string, number])[] {
  const written = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const language of languages) {
    const key = language.toLocaleLowerCase('fr')
    if (!written.has(key)) written.set(key, language)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, count]) => [written.get(key) ?? key, count] as const)
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}
