import { z } from 'zod'
import type { AskedKind } from '../../platform/jobs/index.ts'

// Jobs as who asks for them knows them: what they need to run stands with what runs them.

/** Tried again for a day or so: a server of mail that is down comes back. */
export const sendMessageKind: AskedKind<{ readonly message: string }> = {
  name: 'send-message',
  schema: z.object({ message: z.uuid() }),
  attempts: 12,
}

export const tellFollowersKind: AskedKind<{ readonly announcement: string }> = {
  name: 'tell-followers',
  schema: z.object({ announcement: z.uuid() }),
  attempts: 8,
}

export const sendDigestsKind: AskedKind<{ readonly isWeekly: boolean }> = {
  name: 'send-digests',
  schema: z.object({ isWeekly: z.boolean() }),
  attempts: 8,
}

export const sendMailingKind: AskedKind<{ readonly mailing: string }> = {
  name: 'send-mailing',
  schema: z.object({ mailing: z.uuid() }),
  attempts: 8,
}
