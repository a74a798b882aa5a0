import type { Route } from '../platform/web/index.ts'
import { officeRoutes } from './routes/office.ts'
import { ownRoutes } from './routes/own.ts'
import { writeRoutes } from './routes/write.ts'
import type { CommentNeeds } from './work/moderated-comments.ts'

/** The front door of comments: a few lines under something of the town, where an officer opened them. */
export { type DemoComment, loadDemoComments } from './demo.ts'
export { personalData } from './personal-data.ts'
export { commentPaths } from './rules/paths.ts'
export { commentsQuery } from './rules/shown-page.ts'
export { shownComments } from './routes/shown-comments.ts'
export type { Commentable } from './store/commentable.ts'
export { commentsVersion } from './store/versions.ts'
export { commentTemplates } from './templates.ts'
export { Comments, type CommentsModel } from './views/comments-section.tsx'
export { PlainText } from './views/plain-text.tsx'
export { moderatedComments } from './work/moderated-comments.ts'
export { commentMailWords, commentWords } from './words/index.ts'

/** @param needs  what other modules bring to be commented */
export const commentRoutes = (needs: CommentNeeds): readonly Route[] => [
  ...writeRoutes(needs),
  ...ownRoutes(needs),
  ...officeRoutes(needs),
]
