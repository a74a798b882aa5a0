import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import type { DeclinedSubject, Suggestion } from '../rules/suggestion.ts'
import { tellSubject } from './versions.ts'

/** More than this is read by nobody in one evening: the next ones come as these are handled. */
const mostWaiting = 60
const mostDeclined = 20

export interface NewSuggestion extends Omit<Suggestion, 'id'> {
  readonly body: string
}

/** What residents and departments would have bodies speak of. */
export function suggestions(db: Database) {
  return {
    /** Those that no meeting spoke of yet, the oldest first. */
    async waitingIn(body: string): Promise<readonly Suggestion[]> {
      const found = await sql<Suggestion>`
        select id, text, door, department from agenda_suggestion as suggestion
        where body = ${body} and declined_at is null and not exists (
          select from agenda_item as item join meeting on meeting.id = item.meeting
          where item.source = 'suggestion' and item.about = suggestion.id
            and meeting.state = 'held')
        order by suggested_at, id limit ${mostWaiting}`.execute(db)
      return found.rows
    },

    /** Those that were not taken, the last ones first. */
    async declinedIn(body: string): Promise<readonly DeclinedSubject[]> {
      const found = await sql<DeclinedSubject>`
        select id, text, declined_why as why from agenda_suggestion
        where body = ${body} and declined_at is not null
        order by declined_at desc, id limit ${mostDeclined}`.execute(db)
      return found.rows
    },

    /** The same words the same day are one subject: a form sent twice, a robot. */
    suggest: (
      { body, text, door, department }: NewSuggestion,
      today: Day,
      act: Act,
    ): Promise<void> =>
      inTransaction(db, async (tx) => {
        const id = formIdOf('agenda-subject', [body, text, today])
        const made = await sql`
          insert into agenda_suggestion (id, body, text, door, department, suggested_at)
          values (${id}, ${body}, ${text}, ${door}, ${department}, ${act.now.toISOString()})
          on conflict do nothing`.execute(tx)
        if (made.numAffectedRows === 0n) return
        await tellSubject(tx, 'agenda-subject-suggested', id, act, { body, door })
      }),

    /**
     * Not taken, and why; `null` takes it back among those that wait.
     *
     * @returns whether it is one of this body
     */
    decline: (body: string, id: string, why: string | null, act: Act): Promise<boolean> =>
      inTransaction(db, async (tx) => {
        const changed = await sql`
          update agenda_suggestion set declined_why = ${why},
            declined_at = ${why === null ? null : act.now.toISOString()}
          where id = ${id} and body = ${body}`.execute(tx)
        if (changed.numAffectedRows === 0n) return false
        const kind = why === null ? 'agenda-subject-taken-back' : 'agenda-subject-declined'
        await tellSubject(tx, kind, id, act, { body })
        return true
      }),
  }
}

/** A subject that nobody took in two years says nothing any more: its words go. */
export async function forgetSuggestions(tx: Transaction<object>, now: Date): Promise<void> {
  await sql`
    delete from agenda_suggestion
    where suggested_at < ${now.toISOString()}::timestamptz - interval '2 years'`.execute(tx)
}
