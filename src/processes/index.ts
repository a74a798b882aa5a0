import type { StoredFiles } from '../platform/files/index.ts'
import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import type { Route } from '../platform/web/index.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { workbenchRoutes } from './routes/workbench.ts'
import type { ActivityKind } from './routes/activity-kind.ts'

/** The front door of processes. */
export { type DemoActivities, loadDemoProcesses } from './demo.ts'
export type { ActivityKind, AskedForActivities } from './routes/activity-kind.ts'
export type { Activity } from './rules/activity.ts'
export { processCalendar } from './routes/calendar-entries.ts'
export { commentableProcesses } from './routes/commentable.ts'
export { followableProcesses } from './routes/followable.ts'
export { processTemplates } from './templates.ts'
export { processPaths } from './rules/paths.ts'
export { isPublic, type Process } from './rules/process.ts'
export { processSearchable } from './routes/searchable.ts'
export { traceableProcesses } from './routes/traceable.ts'
export { namedProcesses, shownProcesses } from './routes/shown-processes.ts'
export { forgetActivity, processOfActivity, processScopes } from './store/process-of.ts'
export { processesVersion } from './store/processes.ts'
export { type PartOf, PartOfProcess } from './views/part-of.tsx'
export { processMailWords, processWords } from './words/index.ts'

/** @param kinds  of the activities that other modules bring */
export const processRoutes = (around: {
  readonly kinds: readonly ActivityKind[]
  readonly files: StoredFiles
}): readonly Route[] => [...publicRoutes(around), ...workbenchRoutes(around)]

/** Columns that name a file kept beside the database. */
export const processFileColumns = [{ table: 'process_document', column: 'file' }] as const

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'process', none: 'But, limites et état d’une démarche de la ville.' },
  { table: 'phase', none: 'Dates des étapes d’une démarche.' },
  { table: 'process_activity', none: 'Ce qui se passe dans une démarche.' },
  { table: 'process_document', none: 'Documents que la ville publie.' },
  { table: 'process_news', none: 'Nouvelles que la ville publie.' },
]
