import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import type { AwaitingSource, HoldingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { type Awaited, commitments } from '../store/commitments.ts'
import { workWords } from '../words/index.ts'

const taskOf = ({ number, text, dueOn, owner }: Awaited): AwaitingTask => ({
  title: text,
  href: commitmentPaths.run(number),
  dueOn,
  notes: [],
  holder: owner,
})

/** Promises that are late, and those whose day comes: the nearest day first, as on the workbench. */
export const awaitingCommitments: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.name'),
  all: commitmentPaths.workbench(),
  tasks: async ({ db, today }, most) => {
    const { commitments: found, total } = await commitments(db).awaited('soon', today, most)
    return { tasks: found.map(taskOf), total }
  },
}

export const commitmentsHeld: HoldingSource = {
  name: (speech) => sayWith(workWords, speech)('awaiting.held'),
  heldBy: async ({ db, today }, owner, most) => {
    const { commitments: found, total } = await commitments(db).awaited({ owner }, today, most)
    return { tasks: found.map(taskOf), total }
  },
}
