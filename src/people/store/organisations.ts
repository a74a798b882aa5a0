import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { OrganisationType } from '../rules/groups.ts'

export interface Organisation {
  readonly party: string
  readonly name: string
  readonly type: OrganisationType
  /** Who speaks for it; `null` once she is erased. */
  readonly speaker: string | null
  readonly speakerName: string
  /** The town checked that it exists and who speaks for it. */
  readonly hasBadge: boolean
}

/** Associations, landlords, shops: declared by one person, checked by the town. */
export function organisations(db: Database) {
  const read = async (where: ReturnType<typeof sql>): Promise<readonly Organisation[]> => {
    const found = await sql<Organisation>`
      select organisation.party, name, type, declared_by as speaker,
        badge_given_at is not null as "hasBadge",
        coalesce(nullif(concat_ws(' ', given_names, family_name), ''), display_name, '')
          as "speakerName"
      from organisation left join person on person.party = declared_by
      where ${where} order by name, organisation.party limit 500`.execute(db)
    return found.rows
  }
  const change = (
    party: string,
    type: string,
    by: string,
    now: Date,
    set: ReturnType<typeof sql>,
  ) =>
    inTransaction(db, async (tx) => {
      const changed = await sql`
        update organisation set ${set} where party = ${party}`.execute(tx)
      if (changed.numAffectedRows !== 1n) return false
      await tell(tx, type, party, by, now)
      return true
    })
  return {
    of: (person: string) => read(sql`declared_by = ${person}`),
    all: () => read(sql`true`),

    async declare(
      person: string,
      given: { readonly organisation: string; readonly type: OrganisationType },
      now: Date,
    ): Promise<void> {
      const party = randomUUID()
      await inTransaction(db, async (tx) => {
        await sql`insert into party (id, kind) values (${party}, 'organisation')`.execute(tx)
        await sql`
          insert into organisation (party, name, type, declared_by)
          values (${party}, ${given.organisation}, ${given.type}, ${person})`.execute(tx)
        await tell(tx, 'organisation-declared', party, person, now)
      })
    },

    giveBadge: (party: string, by: string, now: Date) =>
      change(
        party,
        'badge-given',
        by,
        now,
        sql`
        badge_given_at = ${now.toISOString()}, badge_given_by = ${by}`,
      ),

    takeBadge: (party: string, by: string, now: Date) =>
      change(party, 'badge-taken', by, now, sql`badge_given_at = null, badge_given_by = null`),

    /** Somebody else speaks for it; the badge was given to who spoke before. */
    handOver: (party: string, to: string, by: string, now: Date) =>
      change(
        party,
        'organisation-handed-over',
        by,
        now,
        sql`
        declared_by = ${to}, badge_given_at = null, badge_given_by = null`,
      ),
  }
}

const tell = (
  tx: Transaction<object>,
  type: string,
  party: string,
  by: string,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'organisation', id: party }, payload: { by }, at: now.toISOString() },
  ])
