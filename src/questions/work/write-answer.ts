import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Actor } from '../rules/life.ts'
import type { Question } from '../rules/question.ts'
import { actsOn, type NotWritten } from '../store/acts.ts'
import { sendToSign } from './answers-to-approve.ts'

/** Who writes an answer, and whether it leaves for those who sign. */
export interface Written {
  readonly text: string
  readonly isToSign: boolean
  readonly by: Actor
  /** The latest version she had read; `null`: hers is added whatever it is. */
  readonly seen: number | null
}

/** Keeps a version of an answer and, when asked, sends it on its way: both, or neither. */
export async function writeAnswer(
  db: Database,
  question: Question,
  { text, isToSign, by, seen }: Written,
  act: Act,
): Promise<NotWritten | null> {
  return inTransaction(db, async (tx) => {
    const acts = actsOn(tx, question, by, act)
    const refused = await acts.draft(text, seen)
    if (refused !== null || !isToSign) return refused
    return acts.askApproval((same, present) => sendToSign(same, present, text, act))
  })
}
