import type { z } from 'zod'
import type { Database } from '../database/database.ts'
import type { Day } from '../kernel/day.ts'
import type { Speech } from '../words/speech.tsx'
import type { Answer } from './answer.ts'
import type { Audience } from './audience.ts'
import type { Remember } from './remembered.ts'

/** Everything a route may know of one request. */
export interface Asked<Params, Query> {
  readonly db: Database
  /** Reads what pages share, as of the moment the request came. */
  readonly remember: Remember
  readonly params: Params
  readonly query: Query
  /** The reader's language, and the town's own wording. */
  readonly speech: Speech
  /** The address asked for, without its language, with its query. */
  readonly address: string
  /** Calendar day in the town's time zone. */
  readonly today: Day
}

export interface RouteShape<Params, Query> {
  /** The address, without language: `/budget-participatif/:edition`. */
  readonly get: string
  readonly may: Audience
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  /**
   * What the page shows, as keys of versions (`edition:2024`): the page is kept and served again to
   * anonymous visitors until one of them changes. Absent: never kept.
   */
  readonly shows?: (params: Params) => readonly string[]
}

/** A route as the server sees it: what it asks for is already checked by its own shape. */
export interface Route {
  readonly get: string
  readonly may: Audience
  readonly shows?: (params: unknown) => readonly string[]
  readonly answer: (asked: Asked<unknown, unknown>) => Promise<Answer>
}

export type AnswerFunction<Params, Query> = (
  asked: Asked<Params, Query>,
) => Promise<Answer> | Answer

/**
 * Declares a route: address → permission → shape → answer.
 *
 * A parameter that does not have its shape is an address that does not exist; a query that does not
 * have its shape is a `NotFound` too, so give each field of a query its own fallback with `.catch`.
 */
export function route<Params = unknown, Query = unknown>(
  shape: RouteShape<Params, Query>,
  answer: AnswerFunction<Params, Query>,
): Route {
  const { params, query, shows } = shape
  return {
    get: shape.get,
    may: shape.may,
    ...(shows && { shows: (given: unknown) => shows(parsed(params, given)) }),
    answer: async (asked) =>
      answer({ ...asked, params: parsed(params, asked.params), query: parsed(query, asked.query) }),
  }
}

/** Without a declared shape nothing is read: `Params` is then `unknown`, and stays so. */
function parsed<Value>(shape: z.ZodType<Value> | undefined, given: unknown): Value {
  return shape === undefined ? (given as Value) : shape.parse(given)
}
