import {
  dressed,
  type Letters,
  type PaperPlace,
  type PaperTemplate,
} from '../../documents/index.ts'
import { type Day, day, dayIn, daysAfter } from '../../platform/kernel/day.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { printedCode } from '../rules/codes.ts'
import { letterDays } from '../rules/letter.ts'
import { letterPath } from '../rules/way-back.ts'
import { letterWords } from '../words/index.ts'

/** A code, and what the window of its envelope shows. */
export interface CodeByPost {
  readonly name: string
  readonly address: string
  readonly code: string
}

interface Sending {
  readonly origin: string
  readonly on: Day
  /** The last day of the codes. */
  readonly until: Day
}

/** The letters of a batch, in French, with a few words of English under: one code a sheet. */
export function codeLetters(
  { town, speech: { overrides } }: PaperPlace,
  addressed: readonly CodeByPost[],
  { origin, on, until }: Sending,
): Letters {
  const say = sayIn(letterWords, 'fr', overrides)
  const sayInEnglish = sayIn(letterWords, 'en', overrides)
  const inFrench = { town, speech: { language: 'fr', overrides } } as const
  const text = (words: string) => ({ is: 'text', text: words }) as const
  return {
    ...dressed(inFrench, say('office.title')),
    form: 'letters',
    letters: addressed.map(({ name, address, code }) => ({
      to: [name, address, town.name],
      from: [say('paper.desk'), ...(town.contactEmail === null ? [] : [town.contactEmail])],
      day: say('paper.day', { day: formatDay(on, 'fr') }),
      title: say('paper.title'),
      pieces: [
        text(say('paper.hello')),
        text(say('paper.why', { town: town.name })),
        text(say('paper.how')),
        { is: 'code', text: printedCode(code) },
        text(origin + letterPath),
        text(say('paper.until', { day: formatDay(until, 'fr') })),
        text(say('paper.not-me')),
        { is: 'text', text: sayInEnglish('paper.how'), tone: 'quiet', language: 'en' },
      ],
    })),
  }
}

/** The days of a batch made now, as its letters say them. */
export const sendingOf = (zone: string, origin: string, now: Date, until: Date): Sending => ({
  origin,
  on: dayIn(zone, now),
  until: dayIn(zone, until),
})

const exampleDay = day('2026-12-01')

/** No real case is ever shown: it would hold somebody’s code. */
export const codeLetterTemplate: PaperTemplate = {
  key: 'code-letter',
  words: letterWords,
  reviewedOn: day('2026-11-28'),
  latest: () => Promise.resolve(null),
  example: (place) =>
    codeLetters(
      place,
      [{ name: 'Łucja Œuvrard', address: '12 bis rue Inventée', code: '3CKM7QRT' }],
      {
        origin: 'https://participation.exemple.fr',
        on: exampleDay,
        until: daysAfter(exampleDay, letterDays),
      },
    ),
}
