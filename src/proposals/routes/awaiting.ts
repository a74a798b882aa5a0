import type { AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import { standingOf } from '../rules/proposal.ts'
import { proposals } from '../store/proposals.ts'
import { proposalWords, workWords } from '../words/index.ts'

/** Proposals that the town owes a reply, the nearest day first. */
export const awaitingProposals: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.name'),
  all: proposalPaths.workbench(),
  tasks: async ({ db, today, speech }, most) => {
    const { proposals: found, total } = await proposals(db).awaited(most)
    const say = sayWith(proposalWords, speech)
    const tasks = found.map((one) => ({
      title: one.title,
      href: proposalPaths.run(one.id),
      dueOn: one.replyDueOn,
      notes: [say(`standing.${standingOf(one, today)}`)],
    }))
    return { tasks, total }
  },
}
