import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Expected } from '../rules/fate.ts'

/** What a module is given of a mail. */
export interface TakenMail {
  readonly id: string
  readonly from: string | null
  readonly fromName: string | null
  readonly subject: string
  readonly written: string
  /** The domain of its sender vouches for it; an officer who lets it in does not. */
  readonly isProven: boolean
}

/** What a mail became. */
export interface Became {
  readonly kind: string
  readonly id: string
}

/**
 * The module that makes something of mails: passed in by who assembles the town, so that reading mail
 * knows nothing of questions.
 */
export interface MailTaker {
  /** Whose a reply address is, `null` when nobody was given it. `whose` comes back with the mail. */
  readonly correspondent: (
    db: Database,
    tag: string,
    now: Date,
  ) => Promise<{ readonly whose: string; readonly expected: Expected } | null>
  /** Something new, as if it had been typed in the form. */
  readonly begin: (tx: Transaction<object>, mail: TakenMail, act: Act) => Promise<Became>
  /**
   * An answer to what the town wrote.
   *
   * @returns `null` when it can change nothing any more: an officer reads it
   */
  readonly reply: (
    tx: Transaction<object>,
    whose: string,
    mail: TakenMail,
    act: Act,
  ) => Promise<Became | null>
  /** Beside what it is about, for agents only: by an officer, when a reply could change nothing. */
  readonly join: (
    tx: Transaction<object>,
    whose: string,
    mail: TakenMail,
    act: Act,
  ) => Promise<Became | null>
  /** The page of what a mail became. */
  readonly href: (id: string) => string
}
