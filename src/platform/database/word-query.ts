import { type RawBuilder, sql } from 'kysely'
import { withoutPlural } from '../kernel/plain-words.ts'

const mostWords = 12

/**
 * What finds words in `wordVector`: all of them, by their French stems, or each by its beginning, so
 * that « cycl » finds « cyclable » while it is typed. Nothing typed finds nothing.
 */
export function wordQuery(words: string): RawBuilder<unknown> {
  const parts = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  if (parts.length === 0) return sql`to_tsquery('fr', '')`
  const prefixes = parts.map((word) => `${withoutPlural(word)}:*`).join(' & ')
  return sql`(plainto_tsquery('fr', ${parts.join(' ')}) || to_tsquery('fr_words', ${prefixes}))`
}

/** Words of a text, by their stems and as they are written. An index on it holds the very same words. */
export const wordVector = (text: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(to_tsvector('fr', ${text}) || to_tsvector('fr_words', ${text}))`
