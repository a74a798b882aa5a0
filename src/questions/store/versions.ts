import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { bumpVersions, type Payload, recordEvents, telling } from '../../journal/index.ts'

/** The key that moves with any change of what the public reads of questions. */
export const questionsVersion = 'questions'

export const tell = telling('question', [questionsVersion])

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
