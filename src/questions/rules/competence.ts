import { plainWords } from '../../platform/kernel/plain-words.ts'
import { announces } from './guess-theme.ts'

/** What is not the town’s: who acts, how to reach them, and what the town says of it. */
export interface CompetenceHint {
  readonly id: string
  /** Words that call it, separated by commas. */
  readonly words: string
  readonly authority: string
  readonly contact: string
  readonly says: string
  readonly isEnded: boolean
}

/** Shown at most: beyond, nobody reads. */
const most = 2

/** The hints that a text calls, those that most words call first. Said, never imposed. */
export function hintsFor<Hint extends Pick<CompetenceHint, 'words' | 'isEnded'>>(
  text: string,
  hints: readonly Hint[],
): readonly Hint[] {
  const said = ` ${plainWords(text)} `
  return hints
    .filter(({ isEnded }) => !isEnded)
    .map((hint) => ({ hint, count: announces(hint.words, said) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ hint }) => hint)
}
