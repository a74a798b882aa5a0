import type { Route } from '../platform/web/index.ts'
import { answeringRoutes } from './routes/answering.ts'
import { officeRoutes } from './routes/office.ts'
import { questionRoutes } from './routes/questions.ts'
import { yearRoutes } from './routes/year.ts'

/** The front door of feedback: what people thought of a meeting, without saying who they are. */
export { loadDemoFeedback } from './demo.ts'
export { feedbackSheetTemplate } from './papers/sheet.ts'
export { personalData } from './personal-data.ts'
export { feedbackOnPage, feedbackWay, feedbackYearWay } from './routes/on-page.tsx'
export { feedbackTemplates } from './templates.ts'
export { feedbackSchedules } from './work/feedback-schedule.ts'
export { feedbackWords, workWords as feedbackWorkWords } from './words/index.ts'

export const feedbackRoutes: readonly Route[] = [
  ...answeringRoutes,
  ...officeRoutes,
  ...yearRoutes,
  ...questionRoutes,
]
