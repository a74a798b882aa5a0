import { bodiesVersion } from '../../bodies/index.ts'
import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import type { CalendarSource } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { meetingPaths } from '../rules/paths.ts'
import { datedMeetings, type DatedMeeting } from '../store/calendar.ts'
import { meetingsVersion } from '../store/versions.ts'

/** A meeting of a body is where its body is. */
const versions = [meetingsVersion, bodiesVersion]

/** Meetings in the calendar of the town: those called; for officers, those that are prepared too. */
export const meetingCalendar: CalendarSource = {
  versions,
  async between({ db, remember, visitor }, from, until) {
    const what = `meetings from ${from.toISOString()} until ${until.toISOString()}`
    const all = await remember(versions, what, () => datedMeetings(db).between(from, until))
    return all.filter(({ isTold }) => isTold || officers.admits(visitor)).map(entryOf)
  },
  async ofOwner({ db }, { party, bodies, isOfficer }, from, until) {
    const hers = await datedMeetings(db).concerning({ party, bodies }, from, until)
    return hers.filter(({ isTold }) => isTold || isOfficer).map(entryOf)
  },
}

export const entryOf = (meeting: DatedMeeting): CalendarEntry => {
  const { id, number, kind, title, startsAt, endsAt, place, body, neighbourhoods } = meeting
  return {
    ...{ uid: id, kind, title, within: null, startsAt, endsAt, place, body, neighbourhoods },
    path: meetingPaths.one(number),
    ...{ sequence: meeting.sequence, cancelledWhy: meeting.cancelledWhy },
    ...{ state: stateOf(meeting), changedAt: meeting.changedAt },
  }
}

function stateOf({ isTold, isCancelled, isMoved }: DatedMeeting): CalendarEntry['state'] {
  if (isCancelled) return 'cancelled'
  if (!isTold) return 'preparing'
  return isMoved ? 'moved' : 'planned'
}
