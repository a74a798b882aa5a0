import { type RawBuilder, sql } from 'kysely'
import { plainWords } from '../../platform/kernel/plain-words.ts'

/** Conditions that hold together; none of them: anything. */
export const allOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

/** What both lists are asked: their theme and neighbourhood, '' for any. */
export const about = ({
  theme,
  quartier,
}: {
  readonly theme: string
  readonly quartier: string
}) => [
  ...(theme === '' ? [] : [sql`theme = ${theme}`]),
  ...(quartier === '' ? [] : [sql`neighbourhood = ${quartier}`]),
]

/** In a column of plain words, by stems of French; nothing typed finds all. */
export const said = (words: string, column: RawBuilder<unknown>): RawBuilder<unknown>[] => {
  const plain = plainWords(words)
  return plain === ''
    ? []
    : [sql`to_tsvector('french', ${column}) @@ plainto_tsquery('french', ${plain})`]
}
