import { sql, type Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'

/** The key that moves with any change of what the public reads of questions. */
export const questionsVersion = 'questions'

/** Who did something, and when: for the journal. `by`: an id of a party, or a code. */
export interface Act {
  readonly by: string
  readonly now: Date
}

/** The line of journal of a change, in its transaction; the public pages are drawn again. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  question: string,
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  await tellSetting(tx, type, { kind: 'question', id: question }, { by, now }, more)
}

/** The line of journal of a setting of questions; public pages are drawn again. */
export async function tellSetting(
  tx: Transaction<object>,
  type: string,
  subject: { readonly kind: string; readonly id: string },
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  await recordEvents(tx, [{ type, subject, payload: { by, ...more }, at: now.toISOString() }])
  await bumpVersions(tx, [questionsVersion])
}

/** The party behind an act, when it is one: clocks and askers are none. */
export const partyOf = ({ by }: Act) => (/^[0-9a-f-]{36}$/.test(by) ? sql`${by}::uuid` : sql`null`)
