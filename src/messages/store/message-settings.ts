import { sql } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { defaultQuietHours, type QuietHours } from '../rules/quiet-hours.ts'

/** What the town decides about all that leaves. */
export function messageSettings(db: Database) {
  return {
    async quietHours(): Promise<QuietHours> {
      const found = await sql<QuietHours>`
        select quiet_from as "from", quiet_until as "until" from message_setting`.execute(db)
      return found.rows[0] ?? defaultQuietHours
    },

    async setQuietHours(
      { from, until }: QuietHours,
      { by, now }: { readonly by: string; readonly now: Date },
    ): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`
          insert into message_setting (quiet_from, quiet_until) values (${from}, ${until})
          on conflict (single) do update set quiet_from = excluded.quiet_from,
            quiet_until = excluded.quiet_until`.execute(tx)
        await recordEvents(tx, [
          {
            type: 'quiet-hours-changed',
            subject: { kind: 'town', id: 'town' },
            payload: { from, until, by },
            at: now.toISOString(),
          },
        ])
      })
    },
  }
}
