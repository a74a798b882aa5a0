import type { MemberWay } from '../bodies/index.ts'
import type { MeetingWay } from '../meetings/index.ts'
import type { Route } from '../platform/web/index.ts'
import { sayWith } from '../platform/words/speech.tsx'
import { answerRoutes } from './routes/answer.ts'
import { notedAnswerRoutes } from './routes/noted-answer.ts'
import { mineRoute } from './routes/mine.tsx'
import { workRoutes } from './routes/notice.ts'
import { paperRoutes } from './routes/papers.ts'
import { noticePaths } from './rules/paths.ts'
import { noticeWords, workWords } from './words/index.ts'

/** The front door of notices: what calls people to a meeting, and what they answer. */
export { noticeLetterTemplate } from './papers/letters.ts'
export { personalData } from './personal-data.ts'
export { loadDemoNotices } from './demo.ts'
export { noticeTemplates } from './templates.ts'
export { noticeWords, workWords as noticeWorkWords } from './words/index.ts'
export { ownAnswerOnPage } from './routes/mine.tsx'
export { wereCalled } from './store/notices.ts'
export { calledComers, calledEmails } from './work/reachable.ts'
export { noticesSchedules } from './work/notices-schedule.ts'

/** From the page of a meeting to its notice. */
export const noticeWay: MeetingWay = {
  name: ({ state }, speech) =>
    state === 'planned'
      ? sayWith(workWords, speech)('way.prepare')
      : state === 'cancelled'
        ? null
        : sayWith(workWords, speech)('way.follow'),
  path: noticePaths.run,
}

/** From « Mes conseils » to the meetings she is called to. */
export const noticesForMembers: MemberWay = {
  name: (speech) => sayWith(noticeWords, speech)('mine.title'),
  path: noticePaths.mine,
}

export const noticeRoutes: readonly Route[] = [
  ...workRoutes,
  ...notedAnswerRoutes,
  ...paperRoutes,
  ...answerRoutes,
  mineRoute,
]
