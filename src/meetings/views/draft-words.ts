import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { ReadAgenda } from '../rules/carried.ts'
import type { DraftWords } from '../rules/draft-minutes.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { itemTitle } from './agenda-list.tsx'

/** Minutes are written in French, whatever the officer reads her pages in. */
export function draftWords(overrides: Speech['overrides']): DraftWords {
  const say = sayWith(workWords, { language: 'fr', overrides })
  return {
    presented: (owner) => say('minutes.presented', { owner }),
    questions: say('minutes.open-questions'),
    decided: (text) => say('minutes.decided', { text }),
    asked: ({ number, subject }) => say('minutes.asked', { number, subject }),
    promised: ({ number, text, dueOn }) =>
      say('minutes.promised', { number, text, day: formatDay(dueOn, 'fr') }),
    toDo: ({ text, owner, dueOn }) =>
      say('minutes.to-do', { text, owner, day: formatDay(dueOn, 'fr') }),
    besides: say('minutes.besides'),
    othersOpen: (count) => say('minutes.others-open', { count }),
    stillOpen: { question: say('minutes.still-asked'), action: say('minutes.still-to-do') },
  }
}

/** The titles of items, in the language of minutes. */
export function draftTitles(agenda: ReadAgenda, overrides: Speech['overrides']) {
  const say = sayWith(meetingWords, { language: 'fr', overrides })
  return (item: AgendaItem): string => itemTitle(item, agenda, say)
}
