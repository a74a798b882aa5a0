import type { MeetingShare, MeetingWay, WorkbenchWay } from '../../meetings/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { doorChangesAt, feedbackDoor } from '../rules/door.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { tellMeeting } from '../rules/year.ts'
import { feedbackOf } from '../store/feedback.ts'
import { feedbackVersion } from '../store/versions.ts'
import { FeedbackCall, FeedbackResults } from '../views/on-page.tsx'
import { workWords } from '../words/index.ts'

/** On the page of a meeting: where to say what one thought, then what people said. */
export const feedbackOnPage: MeetingShare = {
  versions: (number) => [feedbackVersion(number)],
  async read({ db, now }, file) {
    const door = feedbackDoor(file, now)
    const trueUntil = doorChangesAt(file, now)
    if (door === 'open') return { part: <FeedbackCall number={file.number} />, trueUntil }
    if (door !== 'over') return { part: null, trueUntil }
    const { written, ...counted } = await feedbackOf(db, file.id)
    const { told, web, paper } = tellMeeting({ ...file, ...counted }, written, now)
    const part = told.length === 0 ? null : <FeedbackResults results={told} sheets={web + paper} />
    return { part, trueUntil }
  },
}

/** From the page of a meeting, for who prepares it: once there are people to ask. */
export const feedbackWay: MeetingWay = {
  name: (file, speech, now) =>
    feedbackDoor(file, now) === 'none' ? null : sayWith(workWords, speech)('way'),
  path: feedbackPaths.run,
}

export const feedbackYearWay: WorkbenchWay = {
  name: (speech) => sayWith(workWords, speech)('year.way'),
  path: feedbackPaths.year(),
}
