import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { SettingFacts } from '../rules/settings.ts'
import { defaultColours, type TownColours } from '../rules/town.ts'

/** What the town itself can say of its settings; others are counted by their own module. */
export type OwnFacts = Omit<SettingFacts, 'addresses' | 'officers' | 'voteOfficers'>

/** One query, whatever the size of the town. */
export async function ownFacts(db: Database): Promise<OwnFacts> {
  const found = await sql<OwnFacts & { readonly colours: TownColours | null }>`
    select town.name is not null as "isDescribed", town.contact_email is not null as "hasContact",
      town.colours, town.school_zone is not null as "hasSchoolZone",
      (select count(*)::int from neighbourhood) as neighbourhoods,
      (select count(*)::int from department where ended_on is null) as departments,
      (select count(*)::int from councillor) as councillors,
      (select count(*)::int from word_override) as "rewordedSentences"
    from (select 1) as one left join town on true`.execute(db)
  const row = found.rows[0]
  if (row === undefined) throw new Error('A query of one line gave none.')
  const { colours, ...facts } = row
  return { ...facts, hasOwnColours: colours !== null && !isDefault(colours) }
}

const isDefault = (colours: TownColours): boolean =>
  (['accent', 'neutral', 'brand1', 'brand2', 'brand3'] as const).every(
    (name) => colours[name].toLowerCase() === defaultColours[name],
  )
