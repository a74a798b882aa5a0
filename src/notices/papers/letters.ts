import {
  dressed,
  type Letters,
  type PaperPlace,
  type PaperTemplate,
  piecesOf,
} from '../../documents/index.ts'
import { type Day, day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import { sayWith, speechTo } from '../../platform/words/speech.tsx'
import { type NoticeFacts, noticeValues, type SaidInNotice, spokenTo } from '../work/notice-mail.ts'
import { noticeWords, workWords } from '../words/index.ts'

/** Somebody without e-mail, and what the window of her envelope shows. */
export interface CalledByPost {
  readonly name: string
  readonly address: string
  readonly language: ContentLanguage
}

type LetterAbout = NoticeFacts & SaidInNotice

/** The letters of a notice, each in what its addressee reads. */
export function noticeLetters(
  { town, speech: { overrides } }: PaperPlace,
  about: LetterAbout,
  called: readonly CalledByPost[],
  on: Day,
): Letters {
  const inTown = { town, speech: { language: 'fr', overrides } } as const
  return {
    ...dressed(inTown, sayWith(workWords, inTown.speech)('notice-letter')),
    form: 'letters',
    letters: called.map(({ name, address, language }) => {
      const say = sayWith(noticeWords, speechTo(noticeWords, language, overrides))
      const values = noticeValues(about, { id: null, name, language })
      const contact = town.contactEmail ?? say('letter.desk')
      return {
        to: [name, ...address.split('\n')],
        from: town.contactEmail === null ? [] : [town.contactEmail],
        day: say('letter.day', { day: formatDay(on, spokenTo(language)) }),
        title: say('letter.title'),
        pieces: piecesOf(say('letter.text', { ...values, contact })),
        language: spokenTo(language),
      }
    }),
  }
}

const exampleFile = {
  number: 12,
  title: inFrench('Conseil des étrangers'),
  startsAt: '2027-01-19T18:00:00.000Z',
  place: 'Maison des associations, 3 rue Inventée',
} as const

/** Of invented people: a real one would show somebody’s address. */
export const noticeLetterTemplate: PaperTemplate = {
  key: 'notice-letter',
  words: workWords,
  reviewedOn: day('2026-11-28'),
  latest: () => Promise.resolve(null),
  example: (place) => {
    const about = {
      ...{ file: exampleFile, town: place.town.name, zone: place.town.zone },
      ...{ origin: 'https://participation.exemple.fr', overrides: place.speech.overrides },
      text: inFrench('Nous parlerons du guichet en plusieurs langues.'),
      agenda: [
        { title: null, documents: [] },
        { title: 'L’accueil au guichet', documents: ['Les langues parlées au guichet'] },
      ],
    }
    const lives = { address: '12 bis rue Inventée\n94000 Ville d’exemple' }
    const called = [
      { name: 'Łucja Œuvrard', language: 'fr', ...lives },
      { name: 'Ana', language: 'pt', ...lives },
      { name: 'Bilal', language: 'ar', ...lives },
    ] as const
    return noticeLetters(place, about, called, day('2027-01-04'))
  },
}
