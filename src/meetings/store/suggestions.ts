import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Suggestion, SuggestionDoor } from '../rules/suggestion.ts'
import { tellSubject } from './versions.ts'

const columns = sql`
  id, text, door, department, suggested_at as "suggestedAt", declined_why as "declinedWhy"`

/** How many are shown among those not taken. */
const mostDeclined = 20

export interface NewSuggestion {
  readonly body: string
  readonly text: string
  readonly door: SuggestionDoor
  readonly department: string | null
}

/** What residents and departments would have bodies speak of. */
export function suggestions(db: Database) {
  return {
    /** Those that no meeting spoke of yet, the oldest first, then the last ones not taken. */
    async of(body: string): Promise<readonly Suggestion[]> {
      const found = await sql<Suggestion>`
        (select ${columns} from agenda_suggestion as suggestion
          where body = ${body} and declined_at is null and not exists (
            select from agenda_item as item join meeting on meeting.id = item.meeting
            where item.source = 'suggestion' and item.about = suggestion.id
              and meeting.state = 'held')
          order by suggested_at, id)
        union all
        (select ${columns} from agenda_suggestion
          where body = ${body} and declined_at is not null
          order by declined_at desc, id limit ${mostDeclined})`.execute(db)
      return found.rows
    },

    suggest: ({ body, text, door, department }: NewSuggestion, act: Act): Promise<void> =>
      inTransaction(db, async (tx) => {
        const id = randomUUID()
        await sql`
          insert into agenda_suggestion (id, body, text, door, department, suggested_at)
          values (${id}, ${body}, ${text}, ${door}, ${department}, ${act.now.toISOString()})`.execute(
          tx,
        )
        await tellSubject(tx, 'agenda-subject-suggested', id, act, { body, door })
      }),

    /** Not taken, and why; `null` takes it back among those that wait. */
    decline: (body: string, id: string, why: string | null, act: Act): Promise<void> =>
      inTransaction(db, async (tx) => {
        const found = await sql`
          update agenda_suggestion set declined_why = ${why},
            declined_at = ${why === null ? null : act.now.toISOString()}
          where id = ${id} and body = ${body}`.execute(tx)
        if (found.numAffectedRows === 0n) return
        const kind = why === null ? 'agenda-subject-taken-back' : 'agenda-subject-declined'
        await tellSubject(tx, kind, id, act, { body })
      }),
  }
}

/** A subject that nobody took in two years says nothing any more: its words go. */
export async function forgetSuggestions(tx: Transaction<object>, now: Date): Promise<void> {
  await sql`
    delete from agenda_suggestion
    where suggested_at < ${now.toISOString()}::timestamptz - interval '2 years'`.execute(tx)
}
