import type { Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'

/** The key that moves with any change of any meeting: lists and the calendar show them all. */
export const meetingsVersion = 'meetings'

/** Of a meeting in the stories of other things. */
export const meetingKind = 'meeting'

/** Who did something, and when: for the journal. `by`: an id of a party, or a code. */
export interface Act {
  readonly by: string
  readonly now: Date
}

/** The line of journal of a change, in its transaction; the pages that show it are drawn again. */
export async function tell(
  tx: Transaction<object>,
  type: string,
  meeting: string,
  { by, now }: Act,
  more: Payload = {},
): Promise<void> {
  const subject = { kind: meetingKind, id: meeting }
  await recordEvents(tx, [{ type, subject, payload: { by, ...more }, at: now.toISOString() }])
  await bumpVersions(tx, [meetingsVersion])
}
