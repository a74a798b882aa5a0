import type { Route } from '../platform/web/index.ts'
import { articleRoutes } from './routes/articles.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** The front door of charters: what bodies and the town agreed to work by, article by article. */
export { loadDemoCharters } from './demo.ts'
export { personalData } from './personal-data.ts'
export { chartersOfBody } from './routes/of-body.ts'
export { charterSearchable } from './routes/searchable.ts'
export { charterPaths } from './rules/paths.ts'
export { charterTemplates } from './templates.ts'
export {
  charterWords,
  mailWords as charterMailWords,
  workWords as charterWorkWords,
} from './words/index.ts'

export const charterRoutes: readonly Route[] = [
  ...publicRoutes,
  ...workbenchRoutes,
  ...articleRoutes,
]
