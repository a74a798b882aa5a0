import type { Transaction } from 'kysely'
import {
  type Approvable,
  approvalOf,
  beginApproval,
  withdrawApproval,
} from '../../approvals/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import type { MeetingFile } from '../rules/file.ts'
import type { MinutesRefusal } from '../rules/minutes.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingId } from '../store/meetings.ts'
import { minutesOf } from '../store/minutes.ts'
import { workWords } from '../words/index.ts'

const kind = 'minutes'

/** The minutes of a meeting, as those who sign know them: by its number, which no other one gets. */
export const minutesSubject = ({ number }: Pick<MeetingFile, 'number'>) => ({
  kind,
  id: String(number),
})

/** The minutes moved while they were being signed: the signature is not kept either. */
export class MinutesNotInApproval extends Error {
  readonly code = 'minutes-not-in-approval'
}

const actOfSigner = ({ by, now }: { readonly by: string | null; readonly now: Date }): Act => ({
  by: by ?? 'silence',
  now,
})

/** Minutes, for those who sign them: what happens once they agree, or send them back. */
export const minutesToApprove: Approvable = {
  kind,
  href: (number) => meetingPaths.one(Number(number)),
  async granted(tx, subject, text, act) {
    const approval = await approvalOf(tx, subject)
    const minutes = minutesOf(tx, await meetingId(tx, Number(subject.id)), actOfSigner(act))
    if ((await minutes.grant(text, approval?.id ?? '')) !== null) throw new MinutesNotInApproval()
  },
  async returned(tx, { id }, _comment, act) {
    const minutes = minutesOf(tx, await meetingId(tx, Number(id)), actOfSigner(act))
    const refused = await minutes.sendBack()
    if (refused !== null) throw new MinutesNotInApproval()
  },
}

/**
 * Sends the minutes of a meeting on their way.
 *
 * @param seen  the revision that was read
 * @param act  of somebody with an account
 */
export const sendMinutesToSign = (
  db: Database,
  file: MeetingFile,
  seen: number,
  act: Act,
): Promise<MinutesRefusal | null> =>
  minutesOf(db, file.id, act).ask(seen, (tx, text) => begin(tx, file, text, act))

async function begin(
  tx: Transaction<object>,
  file: MeetingFile,
  text: string,
  act: Act,
): Promise<void> {
  const { title, body, bodyNeighbourhoods, neighbourhood } = file
  const asked = {
    subject: minutesSubject(file),
    circuit: 'minutes',
    title: sayIn(workWords, 'fr')('approval.subject', { title: readIn(title, 'fr').text }),
    text,
    neighbourhood: neighbourhood ?? bodyNeighbourhoods[0] ?? null,
    theme: null,
    department: null,
    body,
  } as const
  await beginApproval(tx, asked, act)
}

/** Takes them back from those who sign. The approval is locked first, as it is when somebody signs. */
export const takeMinutesBack = (
  db: Database,
  file: Pick<MeetingFile, 'id' | 'number'>,
  act: Act,
): Promise<MinutesRefusal | null> =>
  inTransaction(db, async (tx) => {
    await withdrawApproval(tx, minutesSubject(file), act)
    return minutesOf(tx, file.id, act).takeBack()
  })
