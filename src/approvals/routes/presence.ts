import { type RoleHolder, roleHolders } from '../../people/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import type { Absence } from '../rules/signers.ts'
import { absences } from '../store/absences.ts'

/** Who holds which role today, and who is away today or soon. */
export interface Presence {
  readonly holdings: readonly RoleHolder[]
  readonly absences: readonly Absence[]
}

type AskedForPresence = Pick<Asked<unknown, unknown>, 'db' | 'today'>

const read = new WeakMap<AskedForPresence, Promise<Presence>>()

/** Read once for each request: the desk of an officer asks it from several places. */
export function presence(asked: AskedForPresence): Promise<Presence> {
  const found = read.get(asked) ?? readPresence(asked)
  read.set(asked, found)
  return found
}

const readPresence = async ({ db, today }: AskedForPresence): Promise<Presence> => ({
  holdings: await roleHolders(db, today),
  absences: await absences(db).current(today),
})
