import { z } from 'zod'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import type { MeetingFile } from '../rules/file.ts'
import { meetingFile } from '../store/file.ts'

export const meetingNumber = z.object({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
})

export type AskedOfMeeting = Asked<{ readonly number: number }, unknown, unknown>

export const fileOf = async ({ db, params, now }: AskedOfMeeting): Promise<MeetingFile> =>
  (await meetingFile(db, params.number, now)) ?? notFound()

export const meetingShape = { may: officers, params: meetingNumber } as const

export const runAt = (what: string) => `/administration/reunions/:number/${what}`
