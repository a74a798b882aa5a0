import { bodies, rulesOn } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { townCalendar } from '../../town/index.ts'
import type { AroundDate } from '../rules/concerns.ts'
import type { WrittenMeeting } from '../rules/forms.ts'
import type { Meeting } from '../rules/meeting.ts'
import { meetings } from '../store/meetings.ts'
import { watchedDays } from '../store/watched-days.ts'

type Asking = Asked<unknown, unknown, unknown>

/** Notices leave fifteen days before, unless the body’s rules say otherwise. */
const usualNotice = 15
/** In milliseconds. */
export const halfYearLength = 183 * 86_400_000

/** Evenings of half a year around a moment, both ways. */
export const eveningsAround = ({ db }: Pick<Asking, 'db'>, from: Date, until: Date) =>
  meetings(db).evenings(
    new Date(from.getTime() - halfYearLength),
    new Date(until.getTime() + halfYearLength),
  )

async function noticeOf({ db }: Pick<Asking, 'db'>, body: string | null, on: Day) {
  if (body === null) return usualNotice
  const versions = (await bodies(db).one(body))?.versions ?? []
  return rulesOn(versions, on)?.rules.noticeDays ?? usualNotice
}

/** All that is known of dates. */
export async function aroundDates(
  asked: Pick<Asking, 'db' | 'today'>,
  { body, day }: Pick<WrittenMeeting, 'body' | 'day'>,
  zone: string,
  evenings: readonly Meeting[],
): Promise<AroundDate> {
  const { db, today } = asked
  return {
    ...{ zone, today },
    calendar: await townCalendar(db).find(),
    watched: await watchedDays(db).find(),
    others: evenings.map((one) => ({ ...one, title: writtenIn(one.title, 'fr') })),
    noticeDays: await noticeOf(asked, body, day),
  }
}
