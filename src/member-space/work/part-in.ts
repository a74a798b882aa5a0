import { insidersOf } from '../../bodies/index.ts'
import { type Asked, personOf } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { partOf, type SpacePart } from '../rules/permissions.ts'

/** As what somebody asks. */
export interface Standing {
  readonly person: string
  readonly isOfficer: boolean
  readonly part: SpacePart | 'former' | null
}

/** Who sits in a body is in the database, not in the session: it is asked each time. */
export async function partIn(
  { db, today, visitor }: Pick<Asked<unknown, unknown>, 'db' | 'today' | 'visitor'>,
  body: string,
): Promise<Standing> {
  const person = personOf(visitor)
  const isOfficer = officers.admits(visitor)
  const [found] = await insidersOf(db, body, today, person)
  return { person, isOfficer, part: partOf({ part: found?.part ?? null, isOfficer }) }
}
