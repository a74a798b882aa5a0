import type { JobKind } from '../../platform/jobs/index.ts'
import { sendMessageKind } from './asked-kinds.ts'
import { sendMessage } from './send-message.ts'

/** Sends one message. */
export const sendMessageJob: JobKind<{ readonly message: string }> = {
  ...sendMessageKind,
  firstDelayMs: 5000,
  async run({ db, payload }) {
    await sendMessage(db, payload.message)
  },
}
