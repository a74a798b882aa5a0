import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import type { ActivityLink, Phase, Process } from '../rules/process.ts'
import { changed, json } from './processes.ts'

/** What a process holds: its phases, what happens in them, its documents and its news. */
export function contentsOf(db: Database, { id: process }: Pick<Process, 'id'>) {
  return {
    /** Adds a phase, or writes one anew. */
    async savePhase(phase: Phase, act: Act): Promise<void> {
      const { id, name, beginsAt, endsAt } = phase
      await changed(
        db,
        'phase-dated',
        process,
        act,
        (tx) =>
          sql`
            insert into phase (id, process, name, begins_at, ends_at)
            values (${id}, ${process}, ${json(name)}, ${beginsAt}, ${endsAt})
            on conflict (id) do update set name = excluded.name,
              begins_at = excluded.begins_at, ends_at = excluded.ends_at
            where phase.process = ${process}`.execute(tx),
        { phase: id, from: beginsAt, ...(endsAt !== null && { to: endsAt }) },
      )
    },

    /** Its activities stay, in the process. */
    async dropPhase(phase: string, act: Act): Promise<void> {
      await changed(
        db,
        'phase-dropped',
        process,
        act,
        (tx) => sql`delete from phase where id = ${phase} and process = ${process}`.execute(tx),
        { phase },
      )
    },

    /** @returns false for an activity of another process, which stays there */
    async link({ kind, activity, phase }: ActivityLink, act: Act): Promise<boolean> {
      return changed(
        db,
        'activity-linked',
        process,
        act,
        (tx) =>
          sql`
            insert into process_activity (kind, activity, process, phase)
            values (${kind}, ${activity}, ${process}, ${phase})
            on conflict (kind, activity) do update
              set phase = excluded.phase where process_activity.process = excluded.process`.execute(
            tx,
          ),
        { kind, activity },
      )
    },

    async unlink(kind: string, activity: string, act: Act): Promise<void> {
      await changed(
        db,
        'activity-unlinked',
        process,
        act,
        (tx) =>
          sql`
            delete from process_activity
            where kind = ${kind} and activity = ${activity} and process = ${process}`.execute(tx),
        { kind, activity },
      )
    },

    async addDocument(
      document: { readonly title: string; readonly file: string; readonly bytes: number },
      addedOn: Day,
      act: Act,
    ): Promise<void> {
      const { title, file, bytes } = document
      const id = randomUUID()
      await changed(
        db,
        'document-added',
        process,
        act,
        (tx) =>
          sql`
            insert into process_document (id, process, title, file, bytes, added_on)
            values (${id}, ${process}, ${title}, ${file}, ${bytes}, ${addedOn})`.execute(tx),
        { document: id },
      )
    },

    async addNews(day: Day, text: Content, act: Act): Promise<void> {
      const id = randomUUID()
      await changed(
        db,
        'news-added',
        process,
        act,
        (tx) =>
          sql`
            insert into process_news (id, process, day, text)
            values (${id}, ${process}, ${day}, ${json(text)})`.execute(tx),
        { news: id },
      )
    },

    /** Takes a document or a word back, or puts it back again. */
    async withdraw(
      what: 'document' | 'news',
      id: string,
      isWithdrawn: boolean,
      act: Act,
    ): Promise<void> {
      const at = isWithdrawn ? act.now.toISOString() : null
      await changed(
        db,
        `${what}-${isWithdrawn ? 'withdrawn' : 'put-back'}`,
        process,
        act,
        (tx) =>
          sql`
            update ${sql.table(`process_${what}`)} set withdrawn_at = ${at}
            where id = ${id} and process = ${process}
              and (withdrawn_at is null) = ${isWithdrawn}`.execute(tx),
        { [what]: id },
      )
    },
  }
}
