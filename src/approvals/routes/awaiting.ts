import type { AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { staff } from '../../town/index.ts'
import { approvalPaths } from '../rules/paths.ts'
import { approvals } from '../store/approvals.ts'
import { approvalWords } from '../words/index.ts'
import { signerId, waitingFor } from './signing.ts'
import { signingRoom } from './signing-room.ts'

/** What she may sign today, for herself or for who is away. */
export const awaitingSignatures: AwaitingSource = {
  may: staff,
  name: (speech) => sayWith(approvalWords, speech)('sign.list-title'),
  all: approvalPaths.toSign,
  tasks: async (asked, most) => {
    const underWay = await approvals(asked.db).underWay()
    const room = await signingRoom(asked, underWay)
    const party = signerId(asked.visitor)
    const tasks = underWay
      .flatMap((approval) => waitingFor(approval, room, party))
      .map(({ approval, step }) => ({
        title: approval.title,
        href: approvalPaths.sign(step.id),
        dueOn: step.dueOn,
        notes: [],
      }))
    return { tasks: tasks.slice(0, most), total: tasks.length }
  },
}
