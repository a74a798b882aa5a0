import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import type { AskedForTasks, AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { ownDepartments } from '../../questions/index.ts'
import { departmentAgents, officers, shownTown } from '../../town/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import { type AdoptedProposal, standingOf } from '../rules/proposal.ts'
import { proposals } from '../store/proposals.ts'
import { proposalWords, workWords } from '../words/index.ts'

const taskOf = (
  one: AdoptedProposal,
  href: string,
  { speech, today }: AskedForTasks,
): AwaitingTask => ({
  title: one.title,
  href,
  dueOn: one.replyDueOn,
  notes: [sayWith(proposalWords, speech)(`standing.${standingOf(one, today)}`)],
})

/** Proposals that the town owes a reply, the nearest day first. */
const toReply: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.name'),
  all: proposalPaths.workbench(),
  tasks: async (asked, most) => {
    const { proposals: found, total } = await proposals(asked.db).awaited(most)
    return { tasks: found.map((one) => taskOf(one, proposalPaths.run(one.id), asked)), total }
  },
}

/** Those her department answers for: she prepares the reply, an officer writes it. */
const ofDepartments: AwaitingSource = {
  may: departmentAgents,
  name: (speech) => sayWith(workWords, speech)('awaiting.department'),
  all: proposalPaths.all(),
  tasks: async (asked, most) => {
    const own = ownDepartments(asked, await shownTown(asked).departments())
    const { proposals: found, total } = await proposals(asked.db).awaited(most, own)
    return { tasks: found.map((one) => taskOf(one, proposalPaths.one(one.number), asked)), total }
  },
}

export const awaitingProposals: readonly AwaitingSource[] = [toReply, ofDepartments]
