import { type RawBuilder, sql } from 'kysely'
import { plainWords } from '../kernel/plain-words.ts'

/** Conditions that hold together; none of them: anything. */
export const allOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

/** In a column of plain words, by stems of French; nothing typed finds all. */
export const said = (words: string, column: RawBuilder<unknown>): RawBuilder<unknown>[] => {
  const plain = plainWords(words)
  return plain === ''
    ? []
    : [sql`to_tsvector('french', ${column}) @@ plainto_tsquery('french', ${plain})`]
}

/** A column that is this value; '' for any. */
export const isOf = (column: string, value: string): RawBuilder<unknown>[] =>
  value === '' ? [] : [sql`${sql.ref(column)} = ${value}`]
