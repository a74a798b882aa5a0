import { bumpVersions } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Messages, WordOverrides } from '../../platform/words/catalogue.ts'
import { type InterfaceLanguage, isInterfaceLanguage } from '../../platform/words/languages.ts'
import {
  type Neighbourhood,
  type Polygon,
  type Town,
  type TownColours,
  unnamedTown,
} from '../rules/town.ts'

type TownTables = {
  town: {
    only: boolean
    name: string
    colours: TownColours
    zone: string
    is_demonstration: boolean
    contact_email: string | null
    residents: number | null
  }
  neighbourhood: { id: string; name: string; position: number; outline: Polygon }
  word_override: { key: string; language: string; message: string }
}

/** The key of the versions that every page shows. */
export const townVersion = 'town'

/** The town, its neighbourhoods and its own wording. */
export function towns(db: Database) {
  const tables = db.withTables<TownTables>()
  return {
    /** The town, or `unnamedTown` before anybody has described it. */
    async find(): Promise<Town> {
      const row = await tables.selectFrom('town').selectAll().executeTakeFirst()
      if (row === undefined) return unnamedTown
      return {
        name: row.name,
        colours: row.colours,
        zone: row.zone,
        isDemonstration: row.is_demonstration,
        contactEmail: row.contact_email,
        residents: row.residents,
      }
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

    /** Describes the town, or describes it anew; all its pages follow at once. */
    async save(town: Town, neighbourhoods: readonly Neighbourhood[]): Promise<void> {
      await inTransaction(db, async (transaction) => {
        const inside = transaction.withTables<TownTables>()
        const row = {
          name: town.name,
          colours: town.colours,
          zone: town.zone,
          is_demonstration: town.isDemonstration,
          contact_email: town.contactEmail,
          residents: town.residents,
        }
        await inside
          .insertInto('town')
          .values({ only: true, ...row })
          .onConflict((conflict) => conflict.column('only').doUpdateSet(row))
          .execute()
        await inside.deleteFrom('neighbourhood').execute()
        if (neighbourhoods.length > 0) {
          await inside
            .insertInto('neighbourhood')
            .values(neighbourhoods.map((one, position) => ({ ...one, position })))
            .execute()
        }
        await bumpVersions(transaction, [townVersion])
      })
    },
  }
}
