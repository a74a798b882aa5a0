import type { Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import { type Approvable, beginApproval, type CircuitKind } from '../../approvals/index.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { answerKind, answerSubject } from '../rules/answer-subject.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import { actsOn } from '../store/acts.ts'
import { workWords } from '../words/index.ts'
import { tellAnswer } from './tell-askers.ts'

/** The question moved while its answer was being signed: the signature is not kept either. */
export class AnswerNotInApproval extends Error {
  readonly code = 'answer-not-in-approval'
}

/** Answers, for those who sign them: what happens once they agree, or send one back. */
export const answersToApprove = (origin: () => string): Approvable => ({
  kind: answerKind,
  href: questionPaths.answered,
  async granted(tx, { id }, text, { by, now }) {
    const acts = actsOn(tx, { id }, 'signers', { by: by ?? 'silence', now })
    const refused = await acts.answer(text, () => tellAnswer(tx, id, text, origin()))
    if (refused !== null) throw new AnswerNotInApproval()
  },
  async returned(tx, { id }, comment, { by, now }) {
    const acts = actsOn(tx, { id }, 'signers', { by: by ?? 'silence', now })
    if ((await acts.return(comment)) !== null) throw new AnswerNotInApproval()
  },
})

/** What must be signed by whom follows what the answer does, and how touchy its subject is. */
const circuitOf = ({ kind, isSensitive }: Question): CircuitKind =>
  isSensitive ? 'sensitive' : kind

/** Sends an answer on its way, without a word of who asked. */
export async function sendToSign(
  tx: Transaction<object>,
  question: Question,
  text: string,
  { by, now }: Act,
): Promise<void> {
  const say = sayIn(workWords, 'fr')
  const title = question.title ?? say('approval.untitled')
  const asked = {
    subject: answerSubject(question.id),
    circuit: circuitOf(question),
    title: say('approval.subject', { number: question.number, title }),
    text,
    neighbourhood: question.neighbourhood,
    theme: question.theme,
    department: question.department,
    promisedOn: question.answerDueOn,
  }
  await beginApproval(tx, asked, { by, now })
}
