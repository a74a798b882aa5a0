import type { BodyShare } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { calendarPaths } from '../rules/paths.ts'
import { sharedCalendarWords } from '../words/index.ts'

/** The dates of a body, to be followed from a phone or by a reader of feeds. */
export const calendarOfBody: readonly BodyShare[] = (['ics', 'atom'] as const).map((form) => ({
  name: (speech) => sayWith(sharedCalendarWords, speech)(`of-body.${form}`),
  path: (body) => `${calendarPaths[form]}?instance=${body}`,
}))
