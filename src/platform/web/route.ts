import type { z } from 'zod'
import type { Database } from '../database/database.ts'
import type { Day } from '../kernel/day.ts'
import type { GuestLanguage } from '../words/languages.ts'
import type { Speech } from '../words/speech.tsx'
import type { Answer } from './answer.ts'
import type { Audience, Visitor } from './audience.ts'
import { type FormGiven, type FormReading, noForm, readForm, type SentFile } from './form.ts'
import type { Remember } from './remembered.ts'

/** Everything a route may know of one request. */
export interface Asked<Params, Query, Form = never> {
  readonly db: Database
  /** Reads what pages share, as of the moment the request came. */
  readonly remember: Remember
  readonly params: Params
  readonly query: Query
  /** Of a POST; of a GET, a reading without value. */
  readonly form: FormReading<Form>
  readonly files: readonly SentFile[]
  /** The form was drawn in this very session. */
  readonly hasToken: boolean
  readonly visitor: Visitor
  /** The value of a cookie of ours. */
  readonly cookie: (name: string) => string | undefined
  /** The network asked from (`networkOf`): counted against abuse as a hash, never written down. */
  readonly from: string
  /** The public address of the site, for what leaves it: `https://participation.ville.fr`. */
  readonly origin: string
  /** What the browser says of itself: only to tell one's own sessions apart. */
  readonly userAgent: string
  /** The reader's language, and the town's own wording. */
  readonly speech: Speech
  /** The address asked for, without its language, with its query. */
  readonly address: string
  readonly now: Date
  /** Calendar day in the town's time zone. */
  readonly today: Day
}

interface Shape<Params, Query> {
  readonly may: Audience
  /**
   * Somebody works there for the town: its page is denser on a wide screen, as one looks at it all day.
   * Absent: as its audience says.
   */
  readonly isOfWork?: boolean
  /** Its address holds a secret that opens a door: no other page is told where the reader comes from. */
  readonly hidesAddress?: boolean
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
}

export interface PageShape<Params, Query> extends Shape<Params, Query> {
  /** The address, without language: `/budget-participatif/:edition`. */
  readonly get: string
  /**
   * What the page shows, as keys of versions (`edition:2024`): the page is kept and served again to
   * anonymous visitors until one of them changes. Absent: never kept.
   */
  readonly shows?: (params: Params) => readonly string[]
}

export interface FormShape<Params, Query, Form> extends Shape<Params, Query> {
  readonly post: string
  /** Its messages are codes: see `readForm`. */
  readonly form?: z.ZodType<Form>
  /**
   * A form whose page was drawn before the person signed in again comes without her token: the
   * answer is then asked with `hasToken` false, and may only show what came, to be confirmed.
   */
  readonly recovers?: boolean
  /** Bytes of the largest file taken; absent: no file at all. */
  readonly filesUpTo?: number
  /** It shows its form again when a file is larger; absent: a page says so, without what was typed. */
  readonly saysTooLarge?: boolean
  /**
   * Its address or its form holds a secret that alone gives the right: a program asks it from its own
   * servers (of mail, RFC 8058; of a reporting tool, Open311), without the origin a browser names. The
   * answer knows no session.
   */
  readonly bySecret?: boolean
}

/** A route as the server sees it: what it asks for is already checked by its own shape. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: Audience
  readonly isOfWork?: boolean
  /** Languages of guests that every sentence of its pages exists in, besides those of the interface. */
  readonly speaks?: readonly GuestLanguage[]
  readonly shows?: (params: unknown) => readonly string[]
  /** What its form holds: read by `answer`, shown here to who walks all forms. */
  readonly form?: z.ZodType
  readonly filesUpTo?: number
  readonly saysTooLarge?: boolean
  readonly recovers?: boolean
  readonly bySecret?: boolean
  readonly hidesAddress?: boolean
  readonly answer: (asked: AskedRaw) => Promise<Answer>
}

/** Before the route's own shape has read it. */
export type AskedRaw = Omit<Asked<unknown, unknown>, 'form'> & { readonly given: FormGiven }

export type AnswerFunction<Params, Query, Form = never> = (
  asked: Asked<Params, Query, Form>,
) => Promise<Answer> | Answer

/**
 * Declares a route: address → permission → shape → answer.
 *
 * A parameter that does not have its shape is an address that does not exist; a query that does not
 * have its shape is a `NotFound` too, so give each field of a query its own fallback with `.catch`.
 * A form that does not have its shape is answered by the route itself, with what was typed.
 */
export function route<Params = unknown, Query = unknown>(
  shape: PageShape<Params, Query>,
  answer: AnswerFunction<Params, Query>,
): Route
export function route<Params = unknown, Query = unknown, Form = unknown>(
  shape: FormShape<Params, Query, Form>,
  answer: AnswerFunction<Params, Query, Form>,
): Route
export function route<Params, Query>(
  shape: PageShape<Params, Query> | FormShape<Params, Query, unknown>,
  answer: AnswerFunction<Params, Query>,
): Route {
  const { may, params, query } = shape
  const readParams = (given: unknown) => parsed(params, given)
  const readQuery = withBareOnce((given) => parsed(query, given))
  const shows = 'shows' in shape ? shape.shows : undefined
  const formShape = 'form' in shape ? shape.form : undefined
  return {
    ...('get' in shape
      ? { method: 'GET', path: shape.get }
      : {
          method: 'POST',
          path: shape.post,
          filesUpTo: shape.filesUpTo ?? 0,
          saysTooLarge: shape.saysTooLarge ?? false,
          recovers: shape.recovers ?? false,
          bySecret: shape.bySecret ?? false,
        }),
    may,
    isOfWork: shape.isOfWork ?? may.isAtWork === true,
    ...(formShape !== undefined && { form: formShape }),
    ...(shape.hidesAddress === true && { hidesAddress: true }),
    ...(shows && { shows: (given: unknown) => shows(readParams(given)) }),
    answer: async ({ given, ...asked }) =>
      answer({
        ...asked,
        params: readParams(asked.params),
        query: readQuery(asked.query),
        // The overloads above tie the shape of the form to what the answer is given.
        form: (formShape === undefined
          ? { ...noForm, given }
          : readForm(formShape, given)) as FormReading<never>,
      }),
  }
}

/** Most addresses ask nothing: their query, all fallbacks, is read once. Depends on nothing else. */
function withBareOnce<Read>(read: (given: unknown) => Read): (given: unknown) => Read {
  let bare: { readonly read: Read } | undefined
  return (given) => {
    if (Object.keys(given ?? {}).length > 0) return read(given)
    bare ??= { read: read({}) }
    return bare.read
  }
}

/** Without a declared shape nothing is read: `Params` is then `unknown`, and stays so. */
function parsed<Value>(shape: z.ZodType<Value> | undefined, given: unknown): Value {
  return shape === undefined ? (given as Value) : shape.parse(given)
}

/** Routes whose pages exist, to the last sentence, in languages of guests too. */
export const speaking = (
  speaks: readonly GuestLanguage[],
  routes: readonly Route[],
): readonly Route[] => routes.map((one) => ({ ...one, speaks }))
