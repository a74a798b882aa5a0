import type { MemberWay, OfficerWay } from '../bodies/index.ts'
import type { MeetingWay } from '../meetings/index.ts'
import type { Route } from '../platform/web/index.ts'
import { sayWith } from '../platform/words/speech.tsx'
import { answerRoutes } from './routes/answer.ts'
import { proposeRoutes } from './routes/propose.ts'
import { runRoutes } from './routes/run.ts'
import { datePollPaths } from './rules/paths.ts'
import { datePollWords, workWords } from './words/index.ts'

/** The front door of polls for a date: which of a few dates suits the members of a body. */
export { loadDemoDatePolls } from './demo.ts'
export { personalData } from './personal-data.ts'
export { datePollTemplates } from './templates.ts'
export { datePollWords, workWords as datePollWorkWords } from './words/index.ts'
export { wereAskedForDates } from './store/polls.ts'
export { datePollsSchedules } from './work/date-polls-schedule.ts'

/** From the page of a planned meeting to a poll for another date. */
export const datePollWay: MeetingWay = {
  name: ({ state, body }, speech) =>
    state === 'planned' && body !== null ? sayWith(workWords, speech)('way') : null,
  path: datePollPaths.freshFor,
}

/** From a body to a poll for its next meeting. */
export const datePollOfBody: OfficerWay = {
  name: (speech) => sayWith(workWords, speech)('way'),
  path: datePollPaths.freshOf,
}

/** From « Mes conseils » to what asks its members. */
export const datePollForMembers: MemberWay = {
  name: (speech) => sayWith(datePollWords, speech)('own.of-members'),
  path: datePollPaths.own,
  isForLeads: true,
}

export const datePollRoutes: readonly Route[] = [...proposeRoutes, ...runRoutes, ...answerRoutes]
