import type { AwaitingTask, DoneTask, InPlace } from '../../platform/kernel/awaiting-task.ts'
import {
  type AskedForTasks,
  type Awaiting,
  type AwaitingSource,
  type HoldingSource,
  type MadeGesture,
  personOf,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { staff } from '../../town/index.ts'
import type { Approval, ApprovalStep } from '../rules/approval.ts'
import { effectOf } from '../rules/effect.ts'
import { approvalPaths } from '../rules/paths.ts'
import { isNoted, readMark, type SigningAct } from '../rules/sign.ts'
import { approvals } from '../store/approvals.ts'
import { effectSentence, type SayApproval } from '../views/sentences.ts'
import { approvalWords } from '../words/index.ts'
import { signedGesture, waitingFor } from './signing.ts'
import { signingRoom } from './signing-room.ts'

/** A longer text is read on its own page. */
const mostInPlace = 3000

/** The steps one person may sign. */
async function stepsFor(asked: AskedForTasks, party: string, most: number): Promise<Awaiting> {
  const say = sayWith(approvalWords, asked.speech)
  const underWay = await approvals(asked.db).underWay()
  const room = await signingRoom(asked, underWay)
  const tasks = underWay.flatMap((approval) =>
    waitingFor(approval, room, party).map(
      ({ step, insteadOf }): AwaitingTask => ({
        ...taskOf(approval, step),
        notes:
          insteadOf === null ? [] : [say('sign.instead', { name: insteadOf || say('someone') })],
        inPlace:
          approval.text.length > mostInPlace || isNoted(step)
            ? null
            : readAndSign(approval, step, say),
      }),
    ),
  )
  return { tasks: tasks.slice(0, most), total: tasks.length }
}

const taskOf = ({ title }: Approval, { id, dueOn }: ApprovalStep) => ({
  title,
  href: approvalPaths.sign(id),
  dueOn,
})

/** The whole text and what a signature does, then a plain signature: other acts need words. */
const readAndSign = (approval: Approval, step: ApprovalStep, say: SayApproval): InPlace => ({
  summary: say('sign.in-place'),
  text: approval.text,
  effects: [effectSentence(effectOf(approval, step), say)],
  gestures: [
    {
      action: approvalPaths.sign(step.id),
      label: say('sign.approve'),
      hidden: { act: 'approved' satisfies SigningAct, seen: readMark(approval) },
    },
  ],
})

/** What she signed on her desk. A signature is not taken back. */
async function signedBy(asked: AskedForTasks, gesture: MadeGesture): Promise<DoneTask | null> {
  if (gesture.name !== signedGesture) return null
  const approval = await approvals(asked.db).ofStep(gesture.about)
  const step = approval?.steps.find(({ id }) => id === gesture.about)
  const self = personOf(asked.visitor)
  const isHers = approval?.acts.some((act) => act.step === gesture.about && act.by === self)
  if (approval === null || step === undefined || isHers !== true) return null
  const say = sayWith(approvalWords, asked.speech)
  return { ...taskOf(approval, step), notes: [], said: say('sign.done-approved'), undo: null }
}

/** What she may sign today, for herself or for who is away. */
export const awaitingSignatures: AwaitingSource = {
  may: staff,
  name: (speech) => sayWith(approvalWords, speech)('sign.list-title'),
  all: approvalPaths.toSign,
  tasks: (asked, most) => stepsFor(asked, personOf(asked.visitor), most),
  told: signedBy,
}

export const signaturesHeld: HoldingSource = { name: awaitingSignatures.name, heldBy: stepsFor }
