import { printedCode } from '../rules/codes.ts'
import type { Addressee } from '../store/letters.ts'
import { letterPdf } from './letter-pdf.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import type { WordOverrides } from '../../platform/words/catalogue.ts'
import type { Town } from '../../town/index.ts'
import { letterPath } from '../rules/way-back.ts'
import { letterWords } from '../words/index.ts'

export interface Sender {
  readonly town: Town
  readonly origin: string
  readonly overrides: WordOverrides
  readonly now: Date
}

/** The letters of a batch, in French, with a few words of English under. */
export function printedLetters(
  { town, origin, overrides, now }: Sender,
  addressed: readonly (Addressee & { readonly code: string })[],
  until: Date,
): Promise<Buffer> {
  const say = sayIn(letterWords, 'fr', overrides)
  const sayInEnglish = sayIn(letterWords, 'en', overrides)
  const dayOf = (instant: Date) => formatDay(dayIn(town.zone, instant), 'fr')
  const letters = addressed.map(({ name, address, code }) => ({
    to: [name, address, town.name],
    from: [
      town.name,
      say('paper.desk'),
      ...(town.contactEmail === null ? [] : [town.contactEmail]),
    ],
    day: say('paper.day', { day: dayOf(now) }),
    title: say('paper.title'),
    paragraphs: [say('paper.hello'), say('paper.why', { town: town.name }), say('paper.how')],
    code: printedCode(code),
    after: [origin + letterPath, say('paper.until', { day: dayOf(until) }), say('paper.not-me')],
    abroad: { language: 'en', text: sayInEnglish('paper.how') },
  }))
  return letterPdf(letters, { title: say('office.title'), colour: town.colours.accent })
}
