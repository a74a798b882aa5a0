import { type RawBuilder, sql } from 'kysely'
import { plainWords } from '../kernel/plain-words.ts'
import { wordQuery, wordVector } from './word-query.ts'

/** Conditions that hold together; none of them: anything. */
export const allOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `)

/** Something is looked for. */
export const isSaid = (words: string): boolean => plainWords(words) !== ''

/** Words in a column, as `wordQuery` finds them; nothing typed finds all. */
export const said = (words: string, column: RawBuilder<unknown>): RawBuilder<unknown>[] =>
  isSaid(words) ? [sql`${wordVector(column)} @@ ${wordQuery(words)}`] : []

/** A column that is this value; '' for any. */
export const isOf = (column: string, value: string): RawBuilder<unknown>[] =>
  value === '' ? [] : [sql`${sql.ref(column)} = ${value}`]
