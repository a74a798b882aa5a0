import { readFileSync } from 'node:fs'
import { inProject } from '../../platform/files/project-root.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'
import { rendered } from '../../platform/words/markdown.ts'
import type { RuleName } from '../methods/count.ts'

/** Rules that are explained together. */
const explainedIn: Readonly<Record<RuleName, string>> = {
  greedy: 'greedy',
  mes: 'equal-shares',
  'mes-add1u': 'equal-shares-add1',
  'mes-add1-nonexhaustive': 'equal-shares-add1',
  'mes-add1-pabutools': 'equal-shares-add1',
  phragmen: 'phragmen',
  'maximin-support': 'maximin-support',
  'max-welfare': 'max-welfare',
}

/** The explanation that stands beside the method, for residents, in their language. */
export const ruleExplanation = (
  rule: RuleName,
  language: InterfaceLanguage,
): ReturnType<typeof rendered> =>
  rendered(
    readFileSync(
      inProject('src', 'budget', 'methods', `${explainedIn[rule]}.${language}.md`),
      'utf8',
    ),
  )
