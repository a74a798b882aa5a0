import type { Transaction } from 'kysely'
import type { Act } from '../platform/kernel/act.ts'
import type { Route } from '../platform/web/index.ts'
import { taskRoutes } from './routes/tasks.ts'
import { animationRoutes } from './routes/animation.ts'
import { attendanceRoutes } from './routes/attendance.ts'
import { itemRoutes } from './routes/agenda-item.ts'
import { agendaRoutes } from './routes/agenda.ts'
import { dayRoutes } from './routes/days.ts'
import { documentRoutes } from './routes/documents.ts'
import { heldRoutes } from './routes/held.ts'
import { heldSaidRoutes } from './routes/held-said.ts'
import { minutesRoutes } from './routes/minutes.ts'
import { presenceRoutes } from './routes/presence.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { runRoutes } from './routes/run.ts'
import { seriesRoutes } from './routes/series.ts'
import { workbench } from './routes/workbench.ts'
import { suggestionsOnAgenda } from './routes/on-agenda.ts'
import { suggestingRoutes } from './routes/suggesting.ts'
import type { MeetingNeeds } from './routes/way.ts'
import { writingRoutes } from './routes/writing.ts'
import type { LifeRefusal } from './rules/life.ts'
import { actsOn } from './store/acts.ts'

/** The front door of meetings: from the date to published minutes. */
export { loadDemoMeetings } from './demo.ts'
export { meetingPaths } from './rules/paths.ts'
export { awaitingMeetings, meetingsHeld } from './routes/awaiting.ts'
export { minutesTeam } from './work/minutes-team.ts'
export { minutesToApprove } from './work/minutes-to-approve.ts'
export { entrustedActions } from './work/entrusted-actions.ts'
export { animationWay } from './routes/animation.ts'
export { attendanceWay } from './routes/attendance.ts'
export { traceableMeetings } from './routes/traceable.ts'
export { registrableMeetings } from './routes/registrable.ts'
export { meetingTemplates } from './templates.ts'
export { meetingPapers } from './papers/templates.ts'
export {
  mailWords as meetingMailWords,
  meetingWords,
  posterWords as meetingPosterWords,
  workWords as meetingWorkWords,
} from './words/index.ts'
export { meetingsSchedules } from './work/meetings-schedule.ts'
export { meetingCalendar } from './routes/calendar-entries.ts'
export { meetingsOfBody, minutesFollowed } from './routes/of-body.ts'
export { type HeldMeeting, heldMeetings } from './store/of-body.ts'
export { readAgenda } from './store/carried.ts'
export { documentsOf } from './rules/documents.ts'
export { DocumentLinks } from './views/document-links.tsx'
export { meetingFile } from './store/file.ts'
export type { MeetingFile } from './rules/file.ts'
export { isAhead, type Meeting, noWelcome } from './rules/meeting.ts'
export type { LifeRefusal } from './rules/life.ts'
export type { AgendaSource } from './routes/agenda-source.ts'
export type { MeetingNeeds, MeetingShare, MeetingWay, WorkbenchWay } from './routes/way.ts'
export { type MeetingSlot, type ThoughtOfDates, thoughtOfDates } from './routes/dates.ts'
export { townOfficers } from './routes/place.ts'
export { wereNoted } from './store/presence.ts'
/** Every column of ours that names a file. */
export const meetingFileColumns = [{ table: 'agenda_document', column: 'file' }] as const
export { personalData } from './personal-data.ts'

/** Its notice leaves, in the transaction of who sends it. @returns why not, or `null` when it is called */
export const callMeeting = (
  tx: Transaction<object>,
  meeting: string,
  lateWhy: string | null,
  act: Act,
): Promise<LifeRefusal | null> => actsOn(tx, meeting, act).call(lateWhy)

/** @param needs  what the modules that build on meetings bring */
export const meetingRoutes = (needs: MeetingNeeds): readonly Route[] => [
  ...suggestingRoutes,
  ...publicRoutes(needs),
  ...animationRoutes,
  ...taskRoutes,
  ...attendanceRoutes,
  workbench(needs),
  ...writingRoutes,
  ...seriesRoutes,
  ...dayRoutes,
  ...runRoutes(needs),
  ...agendaRoutes([suggestionsOnAgenda, ...needs.sources]),
  ...documentRoutes(needs.files),
  ...itemRoutes,
  ...heldRoutes,
  ...heldSaidRoutes,
  ...presenceRoutes,
  ...minutesRoutes,
]
