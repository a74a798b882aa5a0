import { readFileSync } from 'node:fs'
import { inProject } from '../../platform/files/project-root.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'
import { rendered } from '../../platform/words/markdown.ts'
import type { BallotFormat } from '../methods/ballot-rule.ts'

/** The explanation that stands beside the method, for residents, in their language. */
export const formatExplanation = (
  format: BallotFormat,
  language: InterfaceLanguage,
): ReturnType<typeof rendered> =>
  rendered(readFileSync(inProject('src', 'voting', 'methods', `${format}.${language}.md`), 'utf8'))
