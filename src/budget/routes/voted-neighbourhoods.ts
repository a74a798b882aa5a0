import type { Database } from '../../platform/database/database.ts'
import { runningEditions } from '../store/running-editions.ts'
import { nameIn } from '../views/edition-name.ts'

/** Neighbourhoods that an edition not yet published gives an envelope to, with the edition’s name. */
export async function votedNeighbourhoods(
  db: Database,
): Promise<readonly { readonly neighbourhood: string; readonly edition: string }[]> {
  const alive = (await runningEditions(db).all()).filter(({ publishedAt }) => publishedAt === null)
  return alive.flatMap(({ name, envelopes }) =>
    envelopes.flatMap(({ neighbourhood }) =>
      neighbourhood === null
        ? []
        : [{ neighbourhood, edition: nameIn(name, { language: 'fr', overrides: {} }) }],
    ),
  )
}
