import type { Traceable } from '../../lineage/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { isTold, meetingKind } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetings } from '../store/meetings.ts'
import { meetingWords } from '../words/index.ts'
import { placeOf } from './place.ts'

/** Meetings, for the stories of what was asked and promised there. */
export const traceableMeetings: Traceable = {
  kind: meetingKind,
  async find(telling, ids) {
    const { db, speech } = telling
    const say = sayWith(meetingWords, speech)
    const { dayOf } = await placeOf(telling)
    const found = (await meetings(db).withIds(ids)).filter(isTold)
    return new Map(
      found.map((meeting) => {
        const { id, number, title, startsAt } = meeting
        const trace = {
          label: say('page.eyebrow', { number }),
          title: writtenIn(title, speech.language),
          path: meetingPaths.one(number),
          detail: say('trace.on', { day: dayOf(startsAt) }),
        }
        return [id, trace]
      }),
    )
  },
}
