import type { Say } from '../../platform/words/catalogue.ts'
import type { NeedKind, Needs } from '../rules/needs.ts'
import type { needsFr } from '../words/needs-fr.ts'

/** One need in words: the interpreter with the language, when it is known. */
export const sayNeed = (
  kind: NeedKind,
  language: string,
  say: Say<keyof typeof needsFr>,
): string =>
  kind === 'interpreter' && language !== '' ? say('interpreter-of', { language }) : say(kind)

/** All that one person asks for, line by line. */
export const needLines = (
  { kinds, language, said }: Needs,
  say: Say<keyof typeof needsFr>,
): readonly string[] => [
  ...kinds.map((kind) => sayNeed(kind, language, say)),
  ...(said === '' ? [] : [said]),
]
