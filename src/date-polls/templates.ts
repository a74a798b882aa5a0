import type { MessageTemplate } from '../messages/index.ts'
import { datePollWords } from './words/index.ts'

const examples = { town: 'Ville d’exemple', name: 'Ana', title: 'Conseil de quartier du Centre' }
const asking = {
  ...examples,
  dates: '- jeudi 18 juin 2026 à 19:00\n- mardi 23 juin 2026 à 19:00',
  day: '12 juin 2026',
  link: 'https://participation.exemple.fr/sondages-de-dates/exemple',
}
const ofPolls = { words: datePollWords, isLegal: false, isPersonal: true } as const

/** To each person who is asked. */
export const datePollAsked: MessageTemplate<keyof typeof asking> = {
  ...ofPolls,
  key: 'date-poll-asked',
  examples: asking,
  leaves: 'day',
}

/** To who said nothing, once. */
export const datePollReminder: MessageTemplate<keyof typeof asking> = {
  ...ofPolls,
  key: 'date-poll-reminder',
  examples: asking,
  leaves: 'day',
}

/** To all who were asked: the date that is kept. */
export const datePollKept: MessageTemplate<keyof typeof examples | 'when'> = {
  ...ofPolls,
  key: 'date-poll-kept',
  examples: { ...examples, when: 'jeudi 18 juin 2026 à 19:00' },
  leaves: 'day',
}

/** To all who were asked: it is over without a date. */
export const datePollDropped: MessageTemplate<keyof typeof examples> = {
  ...ofPolls,
  key: 'date-poll-dropped',
  examples,
  leaves: 'day',
}

/** To who prepares it, once its last day is past. */
export const datePollOver: MessageTemplate<'town' | 'title' | 'link'> = {
  ...ofPolls,
  key: 'date-poll-over',
  examples: {
    town: examples.town,
    title: examples.title,
    link: 'https://participation.exemple.fr/administration/sondages-de-dates/12',
  },
  leaves: 'day',
}

/** The messages of polls for a date, for who edits their words. */
export const datePollTemplates: readonly MessageTemplate[] = [
  datePollAsked,
  datePollReminder,
  datePollKept,
  datePollDropped,
  datePollOver,
]
