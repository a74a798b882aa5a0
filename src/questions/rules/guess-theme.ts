import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Theme } from './question.ts'

/**
 * Where it is, most often, rather than what it is about: « une haie sur le trottoir » is about a hedge.
 * Each counts for a half of another word.
 */
const saysWhere = new Set(
  'rue route trottoir chaussee square parc jardin parking ecole college mairie immeuble logement enfant acces'.split(
    ' ',
  ),
)

/**
 * The theme whose words come most often in what was asked, the first of the town's order when two do;
 * `null` when none does. Only proposed: somebody decides.
 *
 * A word is met in its plural too: « lampadaires » announces « lampadaire ».
 */
export function guessTheme(
  text: string,
  themes: readonly Pick<Theme, 'id' | 'hint' | 'isEnded'>[],
): string | null {
  const said = ` ${plainWords(text)} `
  let best: { readonly id: string; readonly count: number } | null = null
  for (const { id, hint, isEnded } of themes) {
    if (isEnded) continue
    const count = weightOf(hint, said)
    if (count > (best?.count ?? 0)) best = { id, count }
  }
  return best?.id ?? null
}

const weightOf = (hint: string, said: string): number =>
  saidOf(hint, said).reduce((sum, word) => sum + (saysWhere.has(word) ? 1 : 2), 0)

/** How many words of a list, separated by commas, are said. @param said  plain words between spaces */
export const announces = (hint: string, said: string): number => saidOf(hint, said).length

const saidOf = (hint: string, said: string): readonly string[] =>
  hintsOf(hint).filter((word) => isSaid(word, said))

const hintsOf = (hint: string): readonly string[] =>
  hint
    .split(',')
    .map(plainWords)
    .filter((word) => word !== '')

const isSaid = (word: string, said: string): boolean =>
  said.includes(` ${word} `) || said.includes(` ${word}s `) || said.includes(` ${word}x `)
