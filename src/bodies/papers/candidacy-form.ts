import {
  dressed,
  type PaperPlace,
  type PaperTemplate,
  type Slip,
  type Slips,
} from '../../documents/index.ts'
import { titleIn } from '../../platform/design/index.ts'
import { type Day, day } from '../../platform/kernel/day.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import type { Body, BodyRules } from '../rules/body.ts'
import { declarations } from '../rules/call-forms.ts'
import { bodyPaths } from '../rules/paths.ts'
import { usualRules } from '../rules/usual-rules.ts'
import { callWords } from '../words/index.ts'

export interface AboutForm {
  readonly body: Pick<Body, 'id' | 'name'>
  readonly rules: BodyRules
  readonly untilOn: Day
  readonly origin: string
}

/** The form of a call on paper, twice on a sheet: it asks for what the page asks for, no more. */
export function candidacyForm(place: PaperPlace, about: AboutForm): Slips {
  const say = sayWith(callWords, place.speech)
  const title = say('paper.title', { body: titleIn(about.body.name, place.speech) })
  const slip = slipOf(place, about, title)
  return { ...dressed(place, title), form: 'slips', slips: [slip, slip] }
}

function slipOf(
  place: PaperPlace,
  { body, rules, untilOn, origin }: AboutForm,
  title: string,
): Slip {
  const { speech, town } = place
  const say = sayWith(callWords, speech)
  const until = formatDay(untilOn, spokenIn(speech))
  const text = (words: string) => ({ is: 'text', text: words }) as const
  const asked = declarations(rules)
  const line = (label: string, lines = 1) => ({ label, lines })
  const box = (label: string) => line(label, 0)
  const colleges = rules.colleges.map(({ name }) => titleIn(name, speech))
  return {
    title,
    lead: say('paper.lead', { day: until }),
    fields: [
      line(say('apply.name')),
      line(`${say('apply.email')} / ${say('apply.phone')}`),
      ...(colleges.length > 1 ? colleges.map(box) : []),
      ...(rules.isOnePerHousehold ? [line(say('apply.household'))] : []),
      ...(rules.colleges.some(({ hasParity }) => hasParity) ? [line(say('apply.sex'))] : []),
      line(say('apply.motivation'), 3),
      ...(asked.isOfAge ? [box(say('apply.is-of-age'))] : []),
      ...(asked.meetsCondition
        ? [box(say('apply.meets-condition', { condition: rules.condition }))]
        : []),
      ...(asked.guardianAgrees ? [box(say('apply.guardian-agrees'))] : []),
      box(say('apply.shown')),
    ],
    notice: say('paper.notice', { contact: town.contactEmail ?? say('paper.desk') }),
    keptTitle: say('paper.kept'),
    kept: [
      text(say('paper.lead', { day: until })),
      text(say('paper.online', { link: origin + bodyPaths.apply(body.id) })),
      text(say('paper.answer', { day: until })),
    ],
  }
}

/** Who runs the templates of the town sees it made for an invented council. */
export const candidacyFormTemplate: PaperTemplate = {
  key: 'candidacy-form',
  words: callWords,
  reviewedOn: day('2026-11-29'),
  latest: () => Promise.resolve(null),
  example: (place) =>
    candidacyForm(place, {
      body: {
        id: 'conseil-citoyen',
        name: inFrenchAndEnglish('Conseil citoyen', 'Citizen council'),
      },
      rules: usualRules['citizen-council'],
      untilOn: day('2027-03-27'),
      origin: 'https://participation.exemple.fr',
    }),
}
