import type { Route } from '../platform/web/index.ts'
import { agendaRoutes } from './routes/agenda.ts'
import { dayRoutes } from './routes/days.ts'
import { heldRoutes } from './routes/held.ts'
import { minutesRoutes } from './routes/minutes.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { runRoutes } from './routes/run.ts'
import { workbench } from './routes/workbench.ts'
import { writingRoutes } from './routes/writing.ts'

/** The front door of meetings: from the date to published minutes. */
export { loadDemoMeetings } from './demo.ts'
export { meetingPaths } from './rules/paths.ts'
export { awaitingMeetings, meetingsHeld } from './routes/awaiting.ts'
export { minutesToApprove } from './work/minutes-to-approve.ts'
export { entrustedActions } from './work/entrusted-actions.ts'
export { meetingWords, workWords as meetingWorkWords } from './words/index.ts'
export { registrableMeetings } from './routes/registrable.ts'
export { meetingCalendar } from './routes/calendar-entries.ts'
export { meetingsOfBody } from './routes/of-body.ts'
export { personalData } from './personal-data.ts'

export const meetingRoutes: readonly Route[] = [
  ...publicRoutes,
  workbench,
  ...writingRoutes,
  ...dayRoutes,
  ...runRoutes,
  ...agendaRoutes,
  ...heldRoutes,
  ...minutesRoutes,
]
