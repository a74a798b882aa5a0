import type { Database } from '../../platform/database/database.ts'
import type { MessageTemplate } from '../rules/template.ts'
import type { Followable } from '../store/followable.ts'

/** What the work of messages asks of the modules that lean on it; collected in `message-needs.ts`. */
export interface MessageNeeds {
  readonly followables: readonly Followable[]
  /** Every template of the house, for who edits their words. */
  readonly templates: readonly MessageTemplate[]
  /** The e-mail of accounts, by id; one that has none is left out. */
  readonly emailsOf: (
    db: Database,
    parties: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
  /** Confirmed e-mails of an account that no other account has. */
  readonly ownEmailsOf: (db: Database, party: string) => Promise<readonly string[]>
  /** Counts an attempt against abuse. */
  readonly isWithinLimit: (
    db: Database,
    what: string,
    most: number,
    now: Date,
    per?: 'hour' | 'day',
  ) => Promise<boolean>
  /** Names of accounts, by id. */
  readonly namesOf: (
    db: Database,
    people: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>
}
