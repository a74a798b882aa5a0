import { z } from 'zod'
import type { AskedKind } from '../../platform/jobs/index.ts'

// Jobs as who asks for them knows them: what they need to run stands with what runs them.

/**
 * Tried again for a day, every ten minutes in the end, when the other side asks to wait. While the
 * town’s own server is away no chance is spent: see `takeUpWaiting`.
 */
export const sendMessageKind: AskedKind<{ readonly message: string }> = {
  name: 'send-message',
  schema: z.object({ message: z.uuid() }),
  attempts: 150,
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
