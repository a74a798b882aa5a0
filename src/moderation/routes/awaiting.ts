import type { AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { moderationPaths } from '../rules/paths.ts'
import { queueOf } from '../store/queue.ts'
import { moderationWorkWords } from '../words/index.ts'

/** What was reported and what is appealed: counted, and read in the queue, never on a desk. */
export const awaitingModeration: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(moderationWorkWords, speech)('awaiting.name'),
  all: moderationPaths.queue(),
  tasks: async ({ db }) => {
    const { counts } = await queueOf(db, { etat: 'waiting', type: '', regle: '', page: 1 }, 1)
    return { tasks: [], total: counts.waiting + counts.appeals }
  },
}
