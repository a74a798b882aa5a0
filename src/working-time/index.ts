import type { Route } from '../platform/web/index.ts'
import { costRoutes } from './routes/costs.ts'
import { ownRoutes } from './routes/own.ts'
import { teamRoutes } from './routes/team.ts'

/** The front door of working time: evenings and week-ends of officers, and what meetings cost. */
export { loadDemoCosts, loadDemoHours, loadDemoRates } from './demo.ts'
export { personalData } from './personal-data.ts'
export { costPaths, workingTimePaths } from './rules/paths.ts'
export { backAfter } from './rules/rest.ts'
export { workingTimeWords } from './words/index.ts'
export { workingTimeSchedules } from './work/working-time-schedule.ts'

export const workingTimeRoutes: readonly Route[] = [...ownRoutes, ...teamRoutes, ...costRoutes]
