import { createHash } from 'node:crypto'
import pg from 'pg'
import { DatabaseUnavailable, namedFailure } from './database-failure.ts'
import { noteQuery } from './query-count.ts'

/**
 * A connection remembers at most this many statements. Ours are a few hundred; beyond that, a
 * list was written `in ($1, $2, …)` where `= any($1)` belongs, and memory must not pay for it.
 */
const mostNamesPerConnection = 1000

export const statementName = (text: string): string =>
  createHash('sha1').update(text).digest('hex').slice(0, 16)

/**
 * Makes a freshly connected client plan each parametrised statement once, count what it sends and
 * name the faults it meets.
 *
 * Kysely, like every caller of `client.query(text, values)`, is none the wiser. A statement sent
 * without a list of values is left alone: migrations hold several at once, which cannot be planned.
 */
export function nameStatements(client: pg.PoolClient, unnamed: boolean): void {
  const send = client.query.bind(client) as (...words: readonly unknown[]) => unknown
  const names = new Map<string, string>()

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || unnamed || names.size >= mostNamesPerConnection) return known
    const name = statementName(text)
    names.set(text, name)
    return name
  }

  const sendNamed = async (name: string, text: string, values: unknown[]): Promise<unknown> => {
    try {
      return await send({ name, text, values })
    } catch (error) {
      if (!isOutdatedPlan(error)) throw error
      // A migration changed the table since: planned anew under another name, once. Inside a
      // transaction it is too late for this one, and the next finds the new plan.
      names.set(text, `${statementName(text)}.${Date.now().toString(36)}`)
      return send({ text, values })
    }
  }

  const query = (...words: readonly unknown[]): unknown => {
    const [text, values] = words
    if (typeof text === 'string') noteQuery(text)
    if (typeof text !== 'string' || !Array.isArray(values) || words.length > 2)
      return calmly(client, send(...words))

    const name = nameOf(text)
    const answer = name === undefined ? send({ text, values }) : sendNamed(name, text, values)
    return calmly(client, answer)
  }
  client.query = query as typeof client.query
}

/** « cached plan must not change result type » */
const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '0A000' && error.message.includes('plan')

/** A promise that fails with a named error; a cursor or a stream passes untouched. */
function calmly(client: pg.PoolClient, answer: unknown): unknown {
  if (!(answer instanceof Promise)) return answer
  return answer.catch((error: unknown) => {
    const failure = namedFailure(error)
    if (failure instanceof DatabaseUnavailable) lost.add(client)
    throw failure
  })
}

const lost = new WeakSet<pg.PoolClient>()

/**
 * Whether the server has left this client. It may say so a moment before its socket closes: given
 * back to the pool in between, the client would fail the next query too.
 */
export const isLost = (client: pg.PoolClient): boolean => lost.has(client)
