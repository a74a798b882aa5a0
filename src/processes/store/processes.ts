import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { type Payload, telling } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import type { Process } from '../rules/process.ts'
import { textsMark } from '../rules/texts-mark.ts'
import { processColumns, processOf, type ProcessRow } from './process-row.ts'

/** The key that moves with any change of any process: few change, and lists show them all. */
export const processesVersion = 'processes'

/** What an officer writes of a process, its calendar and contents apart. */
export type ProcessTexts = Pick<
  Process,
  'title' | 'purpose' | 'influence' | 'limits' | 'level' | 'neighbourhoods'
>

/** Processes, those in the trash too. */
export function processes(db: Database) {
  return {
    async find(slug: string): Promise<Process | null> {
      const found = await sql<ProcessRow>`
        select ${processColumns} from process where slug = ${slug}`.execute(db)
      return found.rows[0] === undefined ? null : processOf(found.rows[0])
    },

    /** Those among these slugs that exist. */
    async named(slugs: readonly string[]): Promise<readonly Process[]> {
      const found = await sql<ProcessRow>`
        select ${processColumns} from process where slug = any(${[...slugs]}::text[])`.execute(db)
      return found.rows.map(processOf)
    },

    async all(): Promise<readonly Process[]> {
      const found = await sql<ProcessRow>`
        select ${processColumns} from process order by slug`.execute(db)
      return found.rows.map(processOf)
    },

    /** Begins a process, as a draft. @returns its slug, numbered when it was taken */
    async begin(texts: ProcessTexts, wantedSlug: string, act: Act): Promise<string> {
      return inTransaction(db, async (tx) => {
        // Two that begin at once under one name wait for each other.
        await sql`select pg_advisory_xact_lock(${lockKey('process-slugs')}::bigint)`.execute(tx)
        const slug = await freeSlug(tx, wantedSlug.slice(0, mostSlug))
        const id = randomUUID()
        await sql`
          insert into process (id, slug, title, purpose, influence, limits, level, neighbourhoods)
          values (${id}, ${slug}, ${json(texts.title)}, ${json(texts.purpose)},
            ${json(texts.influence)}, ${json(texts.limits)}, ${texts.level},
            ${texts.neighbourhoods}::text[])`.execute(tx)
        await tell(tx, 'process-begun', id, act)
        return slug
      })
    },

    /**
     * Writes the texts anew, over those that their writer had read.
     *
     * @param seen  the mark of the texts that were read
     * @returns the process as somebody else wrote it meanwhile, `null` when it is written
     */
    async write(
      { id, slug }: Pick<Process, 'id' | 'slug'>,
      texts: ProcessTexts,
      seen: string,
      act: Act,
    ): Promise<Process | null> {
      return inTransaction(db, async (tx) => {
        await sql`select from process where id = ${id} for update`.execute(tx)
        const current = await processes(tx).find(slug)
        if (current !== null && textsMark(current) !== seen) return current
        await sql`
          update process set title = ${json(texts.title)}, purpose = ${json(texts.purpose)},
            influence = ${json(texts.influence)}, limits = ${json(texts.limits)},
            level = ${texts.level}, neighbourhoods = ${texts.neighbourhoods}::text[]
          where id = ${id}`.execute(tx)
        await tell(tx, 'process-written', id, act)
        return null
      })
    },

    async publish({ id }: Process, act: Act): Promise<void> {
      await changed(db, 'process-published', id, act, (tx) =>
        sql`
          update process set published_at = ${act.now.toISOString()}
          where id = ${id} and published_at is null`.execute(tx),
      )
    },

    /** A draft again: read by officers only. */
    async unpublish({ id }: Process, act: Act): Promise<void> {
      await changed(db, 'process-unpublished', id, act, (tx) =>
        sql`update process set published_at = null where id = ${id} and published_at is not null`.execute(
          tx,
        ),
      )
    },

    async trash({ id }: Process, act: Act): Promise<void> {
      await changed(db, 'process-trashed', id, act, (tx) =>
        sql`update process set trashed_at = ${act.now.toISOString()}
          where id = ${id} and trashed_at is null`.execute(tx),
      )
    },

    async restore({ id }: Process, act: Act): Promise<void> {
      await changed(db, 'process-restored', id, act, (tx) =>
        sql`update process set trashed_at = null where id = ${id} and trashed_at is not null`.execute(
          tx,
        ),
      )
    },
  }
}

export const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

/**
 * A change, its line of journal and the version of what shows it: all, or nothing. What changed
 * nothing (published twice, dropped already) is told by nobody.
 *
 * @returns whether anything changed
 */
export async function changed(
  db: Database,
  type: string,
  process: string,
  act: Act,
  change: (tx: Transaction<object>) => Promise<{ readonly numAffectedRows?: bigint }>,
  more: Payload = {},
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { numAffectedRows = 0n } = await change(tx)
    if (numAffectedRows === 0n) return false
    await tell(tx, type, process, act, more)
    return true
  })
}

const tell = telling('process', [processesVersion])

/** Of 80 letters, those that leave room for a number. */
const mostSlug = 72

/** Two processes of one title: `la-place`, `la-place-2`. */
async function freeSlug(tx: Transaction<object>, wanted: string): Promise<string> {
  const taken = await sql<{ slug: string }>`
    select slug from process where slug = ${wanted} or slug like ${`${wanted}-%`}`.execute(tx)
  const slugs = new Set(taken.rows.map(({ slug }) => slug))
  if (!slugs.has(wanted)) return wanted
  let number = 2
  while (slugs.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
