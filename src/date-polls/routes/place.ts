import { z } from 'zod'
import { type Asked, notFound } from '../../platform/web/index.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { officers, shownTown } from '../../town/index.ts'
import { type DatePoll, lastDay } from '../rules/poll.ts'
import { datePolls } from '../store/polls.ts'
import type { PollWriting } from '../views/poll-writing.ts'

export const pollNumber = z.object({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
})

export const pollShape = { may: officers, params: pollNumber } as const

export type AskedOfPoll = Asked<{ readonly number: number }, unknown, unknown>

export const pollOf = async ({ db, params }: AskedOfPoll): Promise<DatePoll> =>
  (await datePolls(db).numbered(params.number)) ?? notFound()

/** Days and hours of polls in the reader’s words. */
export async function writing(
  asked: Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech'>,
): Promise<PollWriting> {
  const { zone } = await shownTown(asked).town()
  const spoken = spokenIn(asked.speech)
  return {
    when: (instant) => formatInstant(instant, zone, spoken),
    until: (poll) => formatDay(lastDay(poll, zone), spoken),
  }
}
