import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { bumpVersions } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Messages, WordOverrides } from '../../platform/words/catalogue.ts'
import { type InterfaceLanguage, isInterfaceLanguage } from '../../platform/words/languages.ts'
import { type Neighbourhood, type Town, unnamedTown } from '../rules/town.ts'
import { type Change, noteChange, townVersion } from './note-change.ts'
import { rowOfTown, townOfRow, type TownTables } from './tables.ts'

export interface WholeTown {
  readonly town: Town
  readonly neighbourhoods: readonly Neighbourhood[]
}

/** The town, its neighbourhoods and its own wording. */
export function towns(db: Database) {
  const tables = db.withTables<TownTables>()
  return {
    /** The town, or `unnamedTown` before anybody has described it. */
    async find(): Promise<Town> {
      const row = await tables.selectFrom('town').selectAll().executeTakeFirst()
      return row === undefined ? unnamedTown : townOfRow(row)
    },

    /** The town and its neighbourhoods, in one reading: most pages show both. */
    async whole(): Promise<WholeTown> {
      const row = await tables
        .selectFrom('town')
        .selectAll()
        .select((of) =>
          jsonArrayFrom(
            of.selectFrom('neighbourhood').select(['id', 'name', 'outline']).orderBy('position'),
          ).as('neighbourhoods'),
        )
        .executeTakeFirst()
      return row === undefined
        ? { town: unnamedTown, neighbourhoods: await this.neighbourhoods() }
        : { town: townOfRow(row), neighbourhoods: row.neighbourhoods }
    },

    /** Nobody has described the town yet. */
    async isUndescribed(): Promise<boolean> {
      return (await tables.selectFrom('town').select('only').executeTakeFirst()) === undefined
    },

    async neighbourhoods(): Promise<readonly Neighbourhood[]> {
      return tables
        .selectFrom('neighbourhood')
        .select(['id', 'name', 'outline'])
        .orderBy('position')
        .execute()
    },

    async wordOverrides(): Promise<WordOverrides> {
      const overrides: Record<string, Record<string, string>> = {}
      for (const row of await tables.selectFrom('word_override').selectAll().execute()) {
        if (!isInterfaceLanguage(row.language)) continue
        overrides[row.language] = { ...overrides[row.language], [row.key]: row.message }
      }
      return overrides
    },

    /** The town's own wording of one language, in the place of what it was. */
    async saveWordOverrides(language: InterfaceLanguage, messages: Messages): Promise<void> {
      await inTransaction(db, async (transaction) => {
        const inside = transaction.withTables<TownTables>()
        await inside.deleteFrom('word_override').where('language', '=', language).execute()
        const rows = Object.entries(messages).map(([key, message]) => ({ key, language, message }))
        if (rows.length > 0) await inside.insertInto('word_override').values(rows).execute()
        await bumpVersions(transaction, [townVersion])
      })
    },

    /** Describes the town and its neighbourhoods at once; all its pages follow. */
    async save(town: Town, neighbourhoods: readonly Neighbourhood[]): Promise<void> {
      await inTransaction(db, async (transaction) => {
        await writeTown(transaction, town)
        await writeNeighbourhoods(transaction, neighbourhoods)
        await bumpVersions(transaction, [townVersion])
      })
    },

    /** Describes the town anew. What it was is kept. @returns the id of what it was */
    async describe(town: Town, { by, now }: Change): Promise<string | null> {
      return inTransaction(db, async (transaction) => {
        const inside = transaction.withTables<TownTables>()
        const before = await inside.selectFrom('town').selectAll().forUpdate().executeTakeFirst()
        const id = before === undefined ? null : randomUUID()
        if (before !== undefined && id !== null) {
          await inside
            .insertInto('town_former')
            .values({ id, town: townOfRow(before), kept_at: now.toISOString() })
            .execute()
          await forgetFormers(transaction)
        }
        await writeTown(transaction, town)
        await noteChange(transaction, { type: 'town-described', by, now })
        return id
      })
    },

    /** The town as it was before a change; `null` when it is not kept any more. */
    async former(id: string): Promise<Town | null> {
      const row = await tables
        .selectFrom('town_former')
        .select('town')
        .where('id', '=', id)
        .executeTakeFirst()
      return row?.town ?? null
    },
  }
}

const formersKept = 20

const forgetFormers = (transaction: Transaction<object>) =>
  transaction
    .withTables<TownTables>()
    .deleteFrom('town_former')
    .where('id', 'not in', (one) =>
      one.selectFrom('town_former').select('id').orderBy('kept_at', 'desc').limit(formersKept),
    )
    .execute()

async function writeTown(transaction: Transaction<object>, town: Town): Promise<void> {
  const row = rowOfTown(town)
  await transaction
    .withTables<TownTables>()
    .insertInto('town')
    .values({ only: true, ...row })
    .onConflict((conflict) => conflict.column('only').doUpdateSet(row))
    .execute()
}

/** In the place of all those there were. */
export async function writeNeighbourhoods(
  transaction: Transaction<object>,
  neighbourhoods: readonly Neighbourhood[],
): Promise<void> {
  const inside = transaction.withTables<TownTables>()
  await inside.deleteFrom('neighbourhood').execute()
  if (neighbourhoods.length === 0) return
  await inside
    .insertInto('neighbourhood')
    .values(neighbourhoods.map((one, position) => ({ ...one, position })))
    .execute()
}
