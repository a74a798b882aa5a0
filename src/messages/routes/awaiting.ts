import type { AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { messagePaths } from '../rules/paths.ts'
import { sentMessages } from '../store/sent-messages.ts'
import { messageWorkWords } from '../words/index.ts'

/** What did not leave: counted, and seen on its page, addresses masked. */
export const awaitingMessages: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(messageWorkWords, speech)('awaiting.name'),
  all: messagePaths.work(),
  tasks: async ({ db, now }) => {
    const { failed, stopped } = await sentMessages(db).figures(now)
    return { tasks: [], total: failed + stopped }
  },
}
