import { insidersOf } from '../../bodies/index.ts'
import { roleHolders } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'

/** The accounts of all who read the space of a body that day, officers too. */
export async function readersOf(db: Database, body: string, on: Day): Promise<ReadonlySet<string>> {
  const insiders = (await insidersOf(db, body, on)).filter(({ part }) => part !== 'former')
  const officers = (await roleHolders(db, on)).filter(
    ({ role, scope }) => role === 'officer' && scope.kind === 'town',
  )
  return new Set([...insiders, ...officers].map(({ party }) => party))
}
