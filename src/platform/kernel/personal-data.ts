import type { Database } from '../database/database.ts'

/**
 * What a table holds about people, or that it holds nothing.
 *
 * Every module declares its tables in the `personalData` of its `index.ts`; a guard refuses a table
 * that nobody declares. Sentences are French: they are printed on the personal-data page.
 */
export type PersonalDataDeclaration = PersonalTable | ImpersonalTable

export interface PersonalTable {
  readonly table: string
  /** Why it is kept: « Savoir qui a publié une réponse ». */
  readonly purpose: string
  /** About whom: « Agents ». */
  readonly about: string
  /** Until when: « Deux ans après la fin du mandat ». */
  readonly retention: string
  /**
   * What makes that true: the name of a scheduled work, `request` when a person or the town asks, `act`
   * when an officer’s act ends it (a vote is closed).
   */
  readonly endedBy: string
  /** The rows about a person, as they can be shown to that person. */
  readonly hold?: (db: Database, person: string) => Promise<readonly HeldRow[]>
  /** Erases or makes nameless what is about a person. @returns how many rows */
  readonly erase?: (db: Database, person: string) => Promise<number>
}

export type HeldRow = Readonly<Record<string, string | number | boolean | null>>

export interface ImpersonalTable {
  readonly table: string
  /** Why there is nothing about anybody in it. */
  readonly none: string
}
