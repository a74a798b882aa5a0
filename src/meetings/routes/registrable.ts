import type { Registrable, RegistrableThing } from '../../registrations/index.ts'
import { isTold, meetingKind, type PublicMeeting } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetings } from '../store/meetings.ts'

/** A meeting as registrations know it: by its number. */
export const asRegistrable = (meeting: PublicMeeting): RegistrableThing => ({
  kind: meetingKind,
  id: String(meeting.number),
  title: meeting.title,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  place: meeting.place,
  standing: meeting.state === 'cancelled' ? 'called-off' : isTold(meeting) ? 'announced' : 'untold',
  path: meetingPaths.one(meeting.number),
  workPath: meetingPaths.run(meeting.number),
})

/** One registers for the meetings that an officer opened. */
export const registrableMeetings: Registrable = {
  kind: meetingKind,
  async find(db, ids) {
    const numbers = ids.filter((id) => /^[1-9]\d{0,9}$/.test(id)).map(Number)
    const found = await meetings(db).numbered(numbers)
    return new Map(found.map((meeting) => [String(meeting.number), asRegistrable(meeting)]))
  },
}
