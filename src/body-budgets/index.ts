import type { Route } from '../platform/web/index.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** The front door of the budgets of bodies: what the town grants them for a year, and what is spent. */
export { loadDemoBodyBudgets } from './demo.ts'
export { personalData } from './personal-data.ts'
export { budgetOfBody, budgetWay } from './routes/of-body.ts'
export { bodyBudgetWords, workWords as bodyBudgetWorkWords } from './words/index.ts'

export const bodyBudgetRoutes: readonly Route[] = [...publicRoutes, ...workbenchRoutes]
