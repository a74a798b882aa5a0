import {
  dressed,
  type PaperPlace,
  type PaperTemplate,
  type Slip,
  type Slips,
} from '../../documents/index.ts'
import { printedCode } from '../../people/index.ts'
import { day } from '../../platform/kernel/day.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import type { PrintedSlip } from '../store/slips.ts'
import { slipWords } from '../words/index.ts'

export interface SlipsAround {
  readonly origin: string
  /** Working days in which the town answers. */
  readonly days: number
}

/** Slips to be given out, in the language of the page that asks for them. */
export function slipsPaper(
  place: PaperPlace,
  slips: readonly PrintedSlip[],
  { origin, days }: SlipsAround,
): Slips {
  const say = sayWith(slipWords, place.speech)
  const text = (words: string) => ({ is: 'text', text: words }) as const
  const slipOf = ({ number, code }: PrintedSlip): Slip => ({
    title: say('slip.title', { number: String(number) }),
    lead: say('slip.lead'),
    fields: [
      { label: say('slip.question'), lines: 7 },
      { label: say('slip.place'), lines: 1 },
      { label: say('slip.contact'), lines: 1 },
      { label: say('slip.private'), lines: 0 },
    ],
    notice: say('slip.notice', { contact: place.town.contactEmail ?? say('slip.desk') }),
    keptTitle: say('slip.kept'),
    kept: [
      {
        is: 'facts',
        facts: [
          { label: say('slip.number'), text: String(number) },
          { label: say('slip.code'), text: printedCode(code) },
        ],
      },
      text(say('slip.online', { link: origin + questionPaths.comeBack() })),
      text(say('slip.at-desk')),
      { ...text(say('slip.days', { days })), tone: 'quiet' },
    ],
  })
  return {
    ...dressed(place, say('slips.title')),
    form: 'slips',
    slips: slips.map(slipOf),
  }
}

/** No real code is shown: each opens somebody’s page. */
export const slipsTemplate: PaperTemplate = {
  key: 'question-slips',
  words: slipWords,
  reviewedOn: day('2026-11-28'),
  latest: () => Promise.resolve(null),
  example: (place) =>
    slipsPaper(
      place,
      [
        { number: 1204, code: '3CKM7QRT9WXY' },
        { number: 1205, code: '4DLN8RSV2XYZ' },
      ],
      { origin: 'https://participation.exemple.fr', days: 21 },
    ),
}
