import { z } from 'zod'
import type { JobKind } from '../../platform/jobs/index.ts'
import { sendMessage } from './send-message.ts'

/** Sends one message. Tried again for a day or so: a server of mail that is down comes back. */
export const sendMessageJob: JobKind<{ readonly message: string }> = {
  name: 'send-message',
  schema: z.object({ message: z.uuid() }),
  attempts: 12,
  firstDelayMs: 5000,
  async run({ db, payload }) {
    await sendMessage(db, payload.message)
  },
}
