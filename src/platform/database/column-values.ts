import pg from 'pg'

/** A whole number of the database that JavaScript cannot hold exactly (beyond 2⁵³). */
export class NumberTooLarge extends Error {
  readonly code = 'number-too-large'
}

/** `count(*)`, sums and `bigint` columns: a number, or an error rather than a rounded figure. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new NumberTooLarge(`Nombre trop grand : ${text}`)
  return number
}

/** `2026-11-23 20:56:56.123456+01` → `2026-11-23T19:56:56.123Z`, whatever the session's zone. */
export function instantText(text: string): string {
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
  const moment = new Date(iso)
  // 'infinity' has no instant of its own; it stays the word it is.
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString()
}

const asText = (text: string): string => text

/** Elements of a PostgreSQL array, read one by one. */
const each =
  <Value>(read: (text: string) => Value) =>
  (text: string): (Value | null)[] =>
    textArray(text).map((item) => (item === null ? null : read(item)))

const textArrayOid: number = 1009
const quotedArray: (text: string) => (string | null)[] = pg.types.getTypeParser(textArrayOid)

/**
 * An array of bare words is cut at its commas; quotes, nulls and nested arrays are the trade of pg,
 * whose reader goes letter by letter: the tie order of 5,000 projects is on the way of every page.
 */
function textArray(text: string): (string | null)[] {
  const isBare = text.length > 2 && !/["\\]|^\{\{|^\[|\bnull\b/i.test(text)
  return isBare ? text.slice(1, -1).split(',') : quotedArray(text)
}

const readers = new Map<number, (text: string) => unknown>([
  [textArrayOid, textArray],
  [20, wholeNumber], // bigint
  [1016, each(wholeNumber)],
  [1700, asText], // numeric: money and fractions stay exact
  [1231, each(asText)],
  [1082, asText], // date: a Day, which has no hour and no zone
  [1182, each(asText)],
  [1184, instantText], // timestamptz: an Instant
  [1185, each(instantText)],
])

/**
 * How columns become values: `bigint` → number (an error past 2⁵³), `numeric` → text, `date` →
 * `YYYY-MM-DD`, `timestamptz` → ISO text in UTC cut to the millisecond, the rest as `pg` has it.
 */
export const columnValues: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const read = format === 'binary' ? undefined : readers.get(oid)
    return read ?? pg.types.getTypeParser(oid, format as 'text')
  },
}
