import { plainWords } from '../../platform/kernel/plain-words.ts'

/** More words find nothing better, and cost. */
const mostWords = 10
const shortest = 4

/** Said in any question: they find all of them. */
const saidAnywhere = new Set(
  'quand comment pourquoi combien quel quelle quels quelles peut peuvent pouvez faire fait faut dans avec pour cette votre notre sont etait sera serait avez avoir tres plus moins bonjour merci question ville mairie'.split(
    ' ',
  ),
)

/** The words of what is being asked that may find it again: the longest, each once, without accents. */
export function tellingWords(text: string): readonly string[] {
  const words = plainWords(text)
    .split(' ')
    .filter((word) => word.length >= shortest && !saidAnywhere.has(word))
  return [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, mostWords)
}

/** A question answered in public that looks like the one being asked. */
export interface SimilarQuestion {
  readonly number: number
  readonly title: string
  readonly neighbourhood: string | null
  readonly answeredAt: string
}
