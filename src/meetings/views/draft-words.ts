import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { DraftWords } from '../rules/draft-minutes.ts'
import { workWords } from '../words/index.ts'

/** Minutes are written in French, whatever the officer reads her pages in. */
export function draftWords(overrides: Speech['overrides']): DraftWords {
  const say = sayWith(workWords, { language: 'fr', overrides })
  return {
    presented: (owner) => say('minutes.presented', { owner }),
    questions: say('minutes.open-questions'),
    decided: (text) => say('minutes.decided', { text }),
    toDo: ({ text, owner, dueOn }) =>
      say('minutes.to-do', { text, owner, day: formatDay(dueOn, 'fr') }),
  }
}
