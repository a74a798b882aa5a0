import type { Database } from '../../platform/database/database.ts'
import { proposals } from '../store/proposals.ts'

/** A proposal that anybody may read, by its title. */
export interface NamedProposal {
  readonly id: string
  readonly number: number
  readonly title: string
}

/** Those that a body adopted, the latest first: for what serves one of them. */
export const proposalsAdoptedBy = async (
  db: Database,
  body: string,
): Promise<readonly NamedProposal[]> =>
  (await proposals(db).ofBody(body)).flatMap(({ id, number, title }) =>
    number === null ? [] : [{ id, number, title }],
  )
