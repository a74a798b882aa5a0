import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { KnownPerson } from '../../platform/web/index.ts'
import { smallSite } from '../../platform/web/small-site.testing.tsx'
import { isRoleName } from '../../town/index.ts'
import { routes } from '../index.ts'

/** The pages of the budget alone, without their frame. */
export const budgetSite = (
  db: Database,
  clock: Clock,
  whoHas?: (token: string) => Promise<KnownPerson | null>,
) => smallSite(db, clock, routes, whoHas)

const somebody = '00000000-0000-4000-8000-00000000abcd'

/** The token of a session is the name of its role. */
export const whoHasRole = async (token: string): Promise<KnownPerson | null> => ({
  kind: 'person',
  person: somebody,
  session: somebody,
  name: 'Essai',
  roles: isRoleName(token) ? [{ role: token, scope: { kind: 'town', id: null } }] : [],
  isStrong: true,
  assistedBy: null,
})
