import { AsyncLocalStorage } from 'node:async_hooks'

const counted = new AsyncLocalStorage<string[]>()

/** What `countQueries` saw: the answer of the work, and each statement sent, in order. */
export interface QueryCount<Outcome> {
  readonly outcome: Outcome
  readonly queries: number
  readonly statements: readonly string[]
}

/**
 * Runs the work and counts the statements it sends to the database, `begin` and `commit` included:
 * each is one round trip.
 */
export async function countQueries<Outcome>(
  work: () => Promise<Outcome>,
): Promise<QueryCount<Outcome>> {
  const statements: string[] = []
  const outcome = await counted.run(statements, work)
  return { outcome, queries: statements.length, statements }
}

/** Called for each statement by the connection. */
export function noteQuery(text: string): void {
  counted.getStore()?.push(text)
}
