import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import type { AwaitingSource, HoldingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { ownDepartments } from '../../questions/index.ts'
import { departmentAgents, officers, shownTown } from '../../town/index.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { type Awaited, commitments } from '../store/commitments.ts'
import { waitingProposals } from '../store/proposals.ts'
import { servedCommitments } from '../store/served.ts'
import { proposalWords, workWords } from '../words/index.ts'

const taskOf = ({ number, text, dueOn, owner }: Awaited): AwaitingTask => ({
  title: text,
  href: commitmentPaths.run(number),
  dueOn,
  notes: [],
  holder: owner,
})

/** Promises that are late, and those whose day comes: the nearest day first, as on the workbench. */
const dueSoon: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.name'),
  all: commitmentPaths.workbench(),
  tasks: async ({ db, today }, most) => {
    const { commitments: found, total } = await commitments(db).awaited('soon', today, most)
    return { tasks: found.map(taskOf), total }
  },
}

/** What agents say of promises of their departments, the oldest word first. */
const proposed: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(proposalWords, speech)('awaiting.proposed'),
  all: commitmentPaths.proposed(),
  tasks: async ({ db, speech }, most) => {
    const { proposals, total } = await waitingProposals(db, { most })
    const say = sayWith(proposalWords, speech)
    const tasks = proposals.map(({ number, text, dueOn, kind }) => ({
      title: text,
      href: commitmentPaths.run(number),
      dueOn,
      notes: [say(`says.${kind}`)],
    }))
    return { tasks, total }
  },
}

/** Promises of her departments: late, due soon, or of which a proposal came back. */
const ofDepartments: AwaitingSource = {
  may: departmentAgents,
  name: (speech) => sayWith(proposalWords, speech)('awaiting.department'),
  all: commitmentPaths.department(),
  tasks: async (asked, most) => {
    const known = await shownTown(asked).departments()
    const say = sayWith(proposalWords, asked.speech)
    const served = servedCommitments(asked.db, ownDepartments(asked, known))
    const { commitments: found, total } = await served.awaited(asked.today, most)
    const tasks = found.map(({ number, text, dueOn, isReturned }) => ({
      title: text,
      href: commitmentPaths.serve(number),
      dueOn,
      notes: isReturned ? [say('state.returned')] : [],
    }))
    return { tasks, total }
  },
}

export const awaitingCommitments: readonly AwaitingSource[] = [proposed, dueSoon, ofDepartments]

export const commitmentsHeld: HoldingSource = {
  name: (speech) => sayWith(workWords, speech)('awaiting.held'),
  heldBy: async ({ db, today }, owner, most) => {
    const { commitments: found, total } = await commitments(db).awaited({ owner }, today, most)
    return { tasks: found.map(taskOf), total }
  },
}
