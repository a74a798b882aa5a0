import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Recipient } from '../../messages/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Asked } from '../../platform/web/index.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { ModeratedContent } from '../rules/case.ts'
import type { Visibility } from '../rules/life.ts'

export type AskedToReport = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'today' | 'visitor'
>

/** What a module brings so that what people write in it can be moderated; collected in `site.ts`. */
export interface Moderatable {
  /** In kebab-case: `comment`. */
  readonly kind: string
  /** How one of them is called in the middle of a sentence: « commentaire ». */
  readonly name: (speech: Speech) => string
  /** An officer wrote or read it before it was shown: the town has no choice of moment to make. */
  readonly isReadByOfficers: boolean
  /** Those that exist among these, in one query; of ids that are not ids, none. */
  readonly find: (
    db: Database,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, ModeratedContent>>
  /** Not public, and read by some: whether who asks is one of them, and may report it. */
  readonly isReadBy?: (asked: AskedToReport, id: string) => Promise<boolean>
  /** Shows or hides it everywhere at once, in the transaction of the decision. */
  readonly setVisibility: (
    tx: Transaction<object>,
    id: string,
    visibility: Visibility,
    act: Act,
  ) => Promise<void>
  /** Of these, those whose author left a way to be written to. */
  readonly reachable: (db: Database, ids: readonly string[]) => Promise<ReadonlySet<string>>
  /** Whom a decision is told; nobody when they left no way. */
  readonly authorsOf: (db: Database, id: string) => Promise<readonly Recipient[]>
  /** The time to keep what was hidden is over. */
  readonly erase: (tx: Transaction<object>, id: string, act: Act) => Promise<void>
}

/** Something waits for an officer, and no module says what: `site.ts` was not given its kind. */
export class UnknownModeratable extends Error {
  readonly code = 'unknown-moderatable'
}

export function moderatableOf(moderatables: readonly Moderatable[], kind: string): Moderatable {
  const found = moderatables.find((one) => one.kind === kind)
  if (found === undefined) throw new UnknownModeratable(`No module brings « ${kind} ».`)
  return found
}
