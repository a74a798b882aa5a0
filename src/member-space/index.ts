import type { Route } from '../platform/web/index.ts'
import { homeRoute } from './routes/home.ts'
import { messageRoutes } from './routes/messages.ts'
import { threadRoutes } from './routes/threads.ts'

/** The front door of the space of a body’s members: what they write to each other. */
export { loadDemoMemberSpace } from './demo.ts'
export { personalData } from './personal-data.ts'
export { memberSpaceSchedules } from './work/member-space-schedule.ts'
export { spaceOfBody } from './routes/of-body.ts'
export { spaceWords } from './words/index.ts'

export const memberSpaceRoutes: readonly Route[] = [homeRoute, ...threadRoutes, ...messageRoutes]
