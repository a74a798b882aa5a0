import {
  dressed,
  type Letter,
  type Letters,
  type PaperPlace,
  type PaperTemplate,
  piecesOf,
} from '../../documents/index.ts'
import { type Day, day, dayIn } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import type { AnswerToPost } from '../rules/answer-letter.ts'
import { questionPaths } from '../rules/paths.ts'
import { paperWords } from '../words/index.ts'

export interface AnswerByPost
  extends Pick<AnswerToPost, 'number' | 'subject' | 'receivedAt' | 'text' | 'isShown'> {
  /** As the envelope shows it. */
  readonly to: readonly string[]
}

export interface LettersOfDay {
  readonly on: Day
  readonly origin: string
  /** First name, name and office of who follows the question: the law wants them on the letter. */
  readonly agent: string
}

/** Answers on paper, in French as they were written: one letter for each person. */
export function answerLettersPaper(
  { town, speech: { overrides } }: PaperPlace,
  answers: readonly AnswerByPost[],
  { on, origin, agent }: LettersOfDay,
): Letters {
  const say = sayIn(paperWords, 'fr', overrides)
  const dayOf = (instant: string) => formatDay(dayIn(town.zone, new Date(instant)), 'fr')
  const text = (words: string) => ({ is: 'text', text: words }) as const
  const from = [
    say('letter.from'),
    ...(town.contactEmail === null ? [] : [town.contactEmail]),
    say('letter.agent', { agent }),
  ]
  const letterOf = (answer: AnswerByPost): Letter => {
    const { number, subject, receivedAt, to } = answer
    const about = { number, day: dayOf(receivedAt), subject: subject ?? '' }
    return {
      to,
      from,
      day: say('letter.day', { day: formatDay(on, 'fr') }),
      title: say('letter.title', { number }),
      pieces: [
        text(say('letter.hello')),
        text(say(subject === null ? 'letter.asked' : 'letter.asked-about', about)),
        ...piecesOf(answer.text),
        ...(answer.isShown
          ? [text(say('letter.online', { link: origin + questionPaths.one(number) }))]
          : []),
        text(say('letter.not-enough', { number })),
        text(`${agent}\n${town.name}`),
      ],
    }
  }
  return {
    ...dressed({ town, speech: { language: 'fr', overrides } }, say('letters.title')),
    form: 'letters',
    letters: answers.map(letterOf),
  }
}

/** No real case is shown: a letter is to somebody. */
export const answerLetterTemplate: PaperTemplate = {
  key: 'answer-letter',
  words: paperWords,
  reviewedOn: day('2026-11-28'),
  latest: () => Promise.resolve(null),
  example: (place) => {
    const say = sayIn(paperWords, 'fr', place.speech.overrides)
    const example = {
      number: 12,
      subject: say('example.subject'),
      receivedAt: '2026-11-02T10:00:00Z',
      text: say('example.answer'),
      isShown: true,
      to: ['Łucja Œuvrard', '12 bis rue Inventée', '94230 Ville-d’Exemple'],
    }
    return answerLettersPaper(place, [example], {
      on: day('2026-12-01'),
      origin: 'https://participation.exemple.fr',
      agent: say('example.agent'),
    })
  },
}
