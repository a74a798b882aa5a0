import type { StoredFiles } from '../platform/files/index.ts'
import type { Route } from '../platform/web/index.ts'
import { documentRoutes } from './routes/documents.ts'
import { homeRoute } from './routes/home.ts'
import { mailRoutes } from './routes/mails.ts'
import { messageRoutes } from './routes/messages.ts'
import { threadRoutes } from './routes/threads.ts'

/** The front door of the space of a body’s members: what they write to each other. */
export { loadDemoMemberSpace } from './demo.ts'
export { personalData } from './personal-data.ts'
export { memberSpaceSchedules } from './work/member-space-schedule.ts'
export { spaceForOfficers, spaceOfBody } from './routes/of-body.ts'
export { moderatedSpaceMessages } from './work/moderated-messages.ts'
export { spaceTemplates } from './templates.ts'
export { spaceMailWords, spaceWords } from './words/index.ts'

/** Columns that name files, for backups to look after. */
export const spaceFileColumns = [{ table: 'space_document_version', column: 'file' }] as const

export const memberSpaceRoutes = (files: StoredFiles): readonly Route[] => [
  homeRoute,
  ...threadRoutes,
  ...messageRoutes,
  ...documentRoutes(files),
  ...mailRoutes,
]
