import { sql, type Transaction } from 'kysely'
import { telling } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { ThingKey } from '../rules/registrable.ts'

/** The key that moves with the registrations of one thing. */
export const registrationsVersion = ({ kind, id }: ThingKey): string =>
  `registrations:${kind}-${id}`

/** Of what one registers for, in the stories of other things. */
export const tell = (
  tx: Transaction<object>,
  type: string,
  about: ThingKey,
  act: Act,
  more: Parameters<ReturnType<typeof telling>>[4] = {},
): Promise<void> =>
  telling('registrations', [registrationsVersion(about)])(
    tx,
    type,
    `${about.kind}-${about.id}`,
    act,
    more,
  )

/** The rows of one thing. */
export const ofThing = ({ kind, id }: ThingKey) => sql`(kind = ${kind} and thing = ${id})`
