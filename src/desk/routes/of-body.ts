import type { BodyShare } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { calendarPaths } from '../rules/paths.ts'
import { sharedCalendarWords } from '../words/index.ts'

const feed = (form: 'ics' | 'atom') =>
  ({
    name: (speech) => sayWith(sharedCalendarWords, speech)(`of-body.${form}`),
    path: (body) => `${calendarPaths[form]}?instance=${body}`,
  }) satisfies BodyShare

/** The dates of a body, to be followed from a phone or by a reader of feeds. */
export const calendarOfBody: readonly BodyShare[] = [
  {
    ...feed('ics'),
    forMembers: {
      name: (speech) => sayWith(sharedCalendarWords, speech)('follow.own'),
      path: () => calendarPaths.own,
    },
  },
  feed('atom'),
]
