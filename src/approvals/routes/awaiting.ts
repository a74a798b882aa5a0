import {
  type AskedForTasks,
  type Awaiting,
  type AwaitingSource,
  type HoldingSource,
  personOf,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { staff } from '../../town/index.ts'
import { approvalPaths } from '../rules/paths.ts'
import { approvals } from '../store/approvals.ts'
import { approvalWords } from '../words/index.ts'
import { waitingFor } from './signing.ts'
import { signingRoom } from './signing-room.ts'

type Say = ReturnType<typeof sayWith<keyof typeof approvalWords.messages.fr>>

/** The steps one person may sign. */
async function stepsFor(asked: AskedForTasks, party: string, most: number): Promise<Awaiting> {
  const say: Say = sayWith(approvalWords, asked.speech)
  const underWay = await approvals(asked.db).underWay()
  const room = await signingRoom(asked, underWay)
  const tasks = underWay
    .flatMap((approval) => waitingFor(approval, room, party))
    .map(({ approval, step, insteadOf }) => ({
      title: approval.title,
      href: approvalPaths.sign(step.id),
      dueOn: step.dueOn,
      notes: insteadOf === null ? [] : [say('sign.instead', { name: insteadOf || say('someone') })],
    }))
  return { tasks: tasks.slice(0, most), total: tasks.length }
}

/** What she may sign today, for herself or for who is away. */
export const awaitingSignatures: AwaitingSource = {
  may: staff,
  name: (speech) => sayWith(approvalWords, speech)('sign.list-title'),
  all: approvalPaths.toSign,
  tasks: (asked, most) => stepsFor(asked, personOf(asked.visitor), most),
}

export const signaturesHeld: HoldingSource = { name: awaitingSignatures.name, heldBy: stepsFor }
