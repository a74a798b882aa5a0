import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { PersonalDataDeclaration } from '../src/platform/kernel/personal-data.ts'
import { withRollback } from '../src/platform/database/testing.ts'
import { schedulesIn } from '../src/background.ts'
import type { Database } from '../src/platform/database/database.ts'
import { personalData } from '../src/site.ts'

/** What is missing between the tables there are and those that are declared, one sentence each. */
function declarationFaults(
  tables: readonly string[],
  declarations: readonly PersonalDataDeclaration[],
): readonly string[] {
  const declared = declarations.map(({ table }) => table)
  return [
    ...tables
      .filter((table) => !declared.includes(table))
      .map((table) => `${table}: no module says what it holds about people, nor until when`),
    ...declared
      .filter((table) => !tables.includes(table))
      .map((table) => `${table}: declared, but no migration makes this table`),
    ...declared
      .filter((table, place) => declared.indexOf(table) !== place)
      .map((table) => `${table}: declared twice; which one would residents read?`),
    ...declarations
      .filter((one) => sentencesOf(one).some((sentence) => sentence.trim() === ''))
      .map(({ table }) => `${table}: a sentence of its declaration is empty`),
  ]
}

const sentencesOf = (one: PersonalDataDeclaration): readonly string[] =>
  'none' in one ? [one.none] : [one.purpose, one.about, one.retention]

describe('The personal-data page', () => {
  test('tells of every table of the database, and of no other', () =>
    withRollback(async (db) => {
      const { rows } = await sql<{ name: string }>`
        select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema')
          and table_schema not like 'pg\\_%'`.execute(db)
      const tables = rows.map(({ name }) => name.replace(/^public\./, ''))
      expect(tables.length).toBeGreaterThan(10)
      expect(declarationFaults(tables, personalData)).toEqual([])
    }))
})

/** Tables where a column names a person, by what it leads to. */
async function tablesNaming(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct conrelid::regclass::text as name from pg_constraint
    where contype = 'f' and confrelid = 'party'::regclass order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

describe('What is promised there', () => {
  test('is shown to who is named in a table, and erased for her', () =>
    withRollback(async (db) => {
      const named = await tablesNaming(db)
      expect(named.length).toBeGreaterThan(10)
      const faults = named.flatMap((table) => {
        const declared = personalData.find((one) => one.table === table)
        if (declared === undefined || 'none' in declared) return [`${table}: says it names nobody`]
        return [
          ...(declared.hold === undefined ? [`${table}: shows nobody what it holds`] : []),
          ...(declared.erase === undefined ? [`${table}: erases nobody`] : []),
        ]
      })
      expect(faults).toEqual([])
    }))

  test('is ended by a work that is done here, or by an act of somebody', () => {
    const works = schedulesIn('Europe/Paris').map(({ name }) => name)
    const faults = personalData.flatMap((one) =>
      'none' in one || [...works, 'request', 'act'].includes(one.endedBy)
        ? []
        : [`${one.table}: nothing here is called ${one.endedBy}`],
    )
    expect(faults).toEqual([])
  })
})

describe('This guard', () => {
  const none = (table: string) => ({ table, none: 'Rien sur personne.' })

  test('sees a table that nobody declares', () => {
    expect(declarationFaults(['person'], [])[0]).toMatch(/^person: no module says/)
  })
  test('sees a declaration without its table, or made twice', () => {
    expect(declarationFaults([], [none('gone')])[0]).toMatch(/^gone: declared, but no migration/)
    expect(declarationFaults(['a'], [none('a'), none('a')])[0]).toMatch(/^a: declared twice/)
  })
  test('sees an empty sentence', () => {
    const person = {
      table: 'person',
      purpose: 'Répondre',
      about: 'Habitants',
      retention: '',
      endedBy: 'act',
    }
    expect(declarationFaults(['person'], [person])[0]).toMatch(/^person: a sentence/)
  })
})
