import { z } from 'zod'
import { type MeetingFile, meetingFile } from '../../meetings/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown } from '../../town/index.ts'
import { closesAt } from '../rules/door.ts'

export const meetingNumber = z.object({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
})

export type AskedOfMeeting = Asked<{ readonly number: number }, unknown, unknown>

export const officeShape = { may: officers, params: meetingNumber } as const
export const officeAt = (what: string): string => `/administration/reunions/:number/retours${what}`

export const fileOf = async ({ db, params, now }: AskedOfMeeting): Promise<MeetingFile> =>
  (await meetingFile(db, params.number, now)) ?? notFound()

/** Days and hours in the reader’s words. */
export async function writing(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>,
  file: MeetingFile,
) {
  const { zone } = await shownTown(asked).town()
  const spoken = spokenIn(asked.speech)
  return {
    when: formatInstant(file.startsAt, zone, spoken),
    until: formatDay(dayIn(zone, closesAt(file)), spoken),
    dayOf: (instant: string) => formatDay(dayIn(zone, new Date(instant)), spoken),
  }
}
