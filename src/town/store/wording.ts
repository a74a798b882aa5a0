import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { withLock } from '../../platform/database/index.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'
import type { WordChange } from '../rules/word-change.ts'
import { type Change, noteChange } from './note-change.ts'

/** The town’s own wording, sentence by sentence, with what each was before. */
export function wording(db: Database) {
  return {
    /** The latest first. */
    async history(key: string, language: InterfaceLanguage): Promise<readonly WordChange[]> {
      const found = await sql<WordChange>`
        select id::text, former, message, changed_at as "changedAt", changed_by as "changedBy"
        from word_change where key = ${key} and language = ${language}
        order by id desc limit 20`.execute(db)
      return found.rows
    },

    /** Says a sentence in the town’s words; `null` is ours again. What it was is kept. */
    async change(
      key: string,
      language: InterfaceLanguage,
      message: string | null,
      change: Change,
    ): Promise<void> {
      await withLock(db, 'wording', async (tx) => {
        const found = await sql<{ message: string }>`
          select message from word_override
          where key = ${key} and language = ${language}`.execute(tx)
        const former = found.rows[0]?.message ?? null
        if (former === message) return
        await (message === null
          ? sql`delete from word_override where key = ${key} and language = ${language}`.execute(tx)
          : sql`
              insert into word_override (key, language, message)
              values (${key}, ${language}, ${message})
              on conflict (key, language) do update set message = excluded.message`.execute(tx))
        await sql`
          insert into word_change (key, language, former, message, changed_at, changed_by)
          values (${key}, ${language}, ${former}, ${message}, ${change.now.toISOString()},
            ${change.by})`.execute(tx)
        await noteChange(tx, {
          ...change,
          type: 'sentence-changed',
          subject: { kind: 'sentence', id: key },
          payload: { language },
        })
      })
    },
  }
}
