import type { Transaction } from 'kysely'
import {
  type Approvable,
  approvalOf,
  type ApprovalSubject,
  beginApproval,
  type CircuitKind,
  withdrawApproval,
} from '../../approvals/index.ts'
import { bodies } from '../../bodies/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { towns } from '../../town/index.ts'
import type { OpinionRefusal } from '../rules/life.ts'
import type { Opinion, OpinionFile, Stance } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { actsOn, type Telling } from '../store/acts.ts'
import { opinions } from '../store/opinions.ts'
import { workWords } from '../words/index.ts'
import { tellNews } from './tell-news.ts'

const kind = 'opinion-reply'

/** The reply to an opinion, as those who sign know it: by the number that its public page has. */
export const replySubject = ({ number }: Pick<Opinion, 'number'>): ApprovalSubject => ({
  kind,
  id: String(number),
})

/** The opinion moved while its reply was being signed: the signature is not kept either. */
export class ReplyNotInApproval extends Error {
  readonly code = 'reply-not-in-approval'
}

/** Replies, for those who sign them: the last signature publishes these very words. */
export const repliesToApprove = (
  origin: () => string,
  tellAll: (origin: string, now: Date) => Telling = tellNews,
): Approvable => ({
  kind,
  href: (number) => opinionPaths.one(Number(number)),
  async granted(tx, subject, text, { by, now }) {
    const { zone } = await towns(tx).find()
    const approval = (await approvalOf(tx, subject))?.id ?? ''
    const given = { text, approval, today: dayIn(zone, now) }
    const acts = actsOn(tx, await idOf(tx, subject), { by: by ?? 'silence', now })
    const refused = await acts.grant(given, tellAll(origin(), now))
    if (refused !== null) throw new ReplyNotInApproval()
  },
  async returned(tx, subject, _comment, { by, now }) {
    const acts = actsOn(tx, await idOf(tx, subject), { by: by ?? 'silence', now })
    const refused = await acts.sendBack()
    if (refused !== null) throw new ReplyNotInApproval()
  },
})

/** Numbers are never given twice. */
async function idOf(tx: Transaction<object>, { id: number }: ApprovalSubject): Promise<string> {
  const found = await opinions(tx).numbered(Number(number))
  if (found === null) throw new ReplyNotInApproval()
  return found.id
}

/** What commits the town, and what refuses, are not signed by the same people. */
const circuitOf = (stance: Stance | null): CircuitKind =>
  stance === 'not-followed' ? 'refusal' : 'commitment'

/** Sends the reply to an opinion on its way. @param act  of somebody with an account */
export const sendReplyToSign = (
  db: Database,
  id: string,
  version: number,
  act: Act,
): Promise<OpinionRefusal | null> =>
  actsOn(db, id, act).ask(version, (tx, next) => begin(tx, next, act))

async function begin(tx: Transaction<object>, file: OpinionFile, act: Act): Promise<void> {
  const { number, subject, department, draft, replyDueOn } = file
  const body = await bodies(tx).find(file.body)
  const asked = {
    subject: replySubject(file),
    circuit: circuitOf(draft.stance),
    title: sayIn(workWords, 'fr')('approval.subject', { number, subject }),
    text: draft.text,
    neighbourhood: body?.neighbourhoods[0] ?? null,
    theme: null,
    department,
    promisedOn: replyDueOn,
  }
  await beginApproval(tx, asked, act)
}

/** Takes it back from those who sign. The approval is locked first, as it is when somebody signs. */
export const takeReplyBack = (
  db: Database,
  { id, number }: Pick<Opinion, 'id' | 'number'>,
  act: Act,
): Promise<OpinionRefusal | null> =>
  inTransaction(db, async (tx) => {
    await withdrawApproval(tx, replySubject({ number }), act)
    return actsOn(tx, id, act).takeBack()
  })
