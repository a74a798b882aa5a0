import type { Traceable } from '../lineage/index.ts'
import type { Route } from '../platform/web/index.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** The front door of opinions: what bodies think when they are asked, and the reasoned reply of the town. */
export { loadDemoOpinions } from './demo.ts'
export { personalData } from './personal-data.ts'
export { awaitingOpinions } from './routes/awaiting.ts'
export { followableOpinions } from './routes/followable.ts'
export { opinionsOnAgenda } from './routes/on-agenda.ts'
export { opinionsOfBody } from './routes/of-body.ts'
export { opinionSearchable } from './routes/searchable.ts'
export { traceableOpinions } from './routes/traceable.ts'
export { opinionPaths } from './rules/paths.ts'
export { opinionTemplates } from './templates.ts'
export { entrustedOpinions } from './work/entrusted-opinions.ts'
export { repliesToApprove } from './work/replies-to-approve.ts'
export {
  draftWords as opinionDraftWords,
  mailWords as opinionMailWords,
  opinionWords,
  workWords as opinionWorkWords,
} from './words/index.ts'

/** @param traceables  whatever an opinion is part of, to be told on its page */
export const opinionRoutes = (traceables: readonly Traceable[]): readonly Route[] => [
  ...publicRoutes(traceables),
  ...draftingRoutes,
  ...workbenchRoutes,
]
