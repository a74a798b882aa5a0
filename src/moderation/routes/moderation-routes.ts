import type { Route } from '../../platform/web/index.ts'
import type { Moderatable } from '../store/moderatable.ts'
import { decisionRoutes } from './decision.ts'
import { publicRoutes } from './public-pages.ts'
import { queueRoutes } from './queue.ts'
import { reportRoutes } from './report.ts'
import { settingsRoutes } from './settings.ts'

/** @param moderatables  what other modules bring to be moderated */
export const moderationRoutes = ({
  moderatables,
}: {
  readonly moderatables: readonly Moderatable[]
}): readonly Route[] => [
  ...publicRoutes(moderatables),
  ...reportRoutes(moderatables),
  ...decisionRoutes(moderatables),
  ...queueRoutes(moderatables),
  ...settingsRoutes(moderatables),
]
