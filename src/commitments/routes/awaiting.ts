import type { AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitments } from '../store/commitments.ts'
import { workWords } from '../words/index.ts'

/** Promises that are late, and those whose day comes. */
const inState = (etat: 'late' | 'soon'): AwaitingSource => ({
  may: officers,
  name: (speech) => sayWith(workWords, speech)(`awaiting.${etat}`),
  all: `${commitmentPaths.workbench()}?etat=${etat}`,
  tasks: async ({ db, today }, most) => {
    const filters = { mots: '', quartier: '', service: '', etat, page: 1 }
    const { commitments: found, total } = await commitments(db).page(filters, today, most)
    const tasks = found.map(({ number, text, dueOn }) => ({
      title: text,
      href: commitmentPaths.run(number),
      dueOn,
      notes: [],
    }))
    return { tasks, total }
  },
})

export const awaitingCommitments: readonly AwaitingSource[] = [inState('late'), inState('soon')]
