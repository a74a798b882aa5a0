import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { ReadAgenda } from '../rules/carried.ts'
import type { DraftWords } from '../rules/draft-minutes.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { itemTitle } from './agenda-list.tsx'
import { writtenTimes } from './place.ts'

/** Minutes are written in French, whatever the officer reads her pages in. */
export function draftWords(overrides: Speech['overrides'], zone: string): DraftWords {
  const speech = { language: 'fr', overrides } as const
  const say = sayWith(workWords, speech)
  const tell = sayWith(meetingWords, speech)
  const { dayOf } = writtenTimes({ town: { zone }, speech })
  return {
    presented: (owner) => say('minutes.presented', { owner }),
    questions: say('minutes.open-questions'),
    answers: say('minutes.answers'),
    answered: ({ number, title, answeredAt }) =>
      tell('agenda.answered-on', { number, title, day: dayOf(answeredAt) }),
    othersAnswered: (count) => say('minutes.others-answered', { count }),
    awaited: (title, dueOn) => say('minutes.awaited', { title, day: formatDay(dueOn, 'fr') }),
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
