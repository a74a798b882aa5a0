import type { actsOn, NotDone } from '../store/acts.ts'
import type { Act } from '../store/versions.ts'
import { sendToSign } from './answers-to-approve.ts'

/** Keeps a version of an answer and, when asked, sends it on its way to those who sign. */
export async function writeAnswer(
  acts: ReturnType<typeof actsOn>,
  text: string,
  isToSign: boolean,
  act: Act,
): Promise<NotDone | null> {
  const refused = await acts.draft(text)
  if (refused !== null || !isToSign) return refused
  return acts.askApproval((tx, question) => sendToSign(tx, question, text, act))
}
