import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { withLock } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Contact } from '../rules/contact.ts'
import { accountsAt, makePerson } from './accounts.ts'
import { roleGrants } from './role-grants.ts'

/** Somebody administers the town, or will: the door of its installation is then shut. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  const found = await sql`
    select from role_grant where role = 'administrator' and revoked_at is null limit 1`.execute(db)
  return found.rows.length > 0
}

/**
 * Makes the first administrator of a town. Of two who come at the same moment, one is.
 *
 * @returns the party, `null` when there is one already
 */
export async function makeFirstAdministrator(
  db: Database,
  contact: Contact,
  { today, now }: { readonly today: Day; readonly now: Date },
): Promise<string | null> {
  return withLock(db, 'first-administrator', async (tx) => {
    if (await hasAdministrator(tx)) return null
    const known = (await accountsAt(tx, contact)).find(({ isGuardians }) => !isGuardians)
    const party = known?.party ?? (await makePerson(tx, contact, { now }))
    const decision = await roleGrants(tx).grant(
      {
        id: randomUUID(),
        party,
        role: 'administrator',
        scope: { kind: 'town', id: null },
        beginsOn: today,
        endsOn: null,
        grantedBy: null,
        why: 'installation',
        revokedAt: null,
      },
      now,
    )
    return decision.ok ? party : null
  })
}
