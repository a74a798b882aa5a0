import {
  dressed,
  type PaperPlace,
  type PaperTemplate,
  type Poster,
  qrCode,
} from '../../documents/index.ts'
import type { MeetingFile } from '../../meetings/index.ts'
import { day } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { inFrench, readIn } from '../../platform/words/content.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { feedbackPaths } from '../rules/paths.ts'
import { answers, faces, type FeedbackQuestion, questionsAt } from '../rules/question.ts'
import { questionWords } from '../views/question-words.ts'
import { feedbackWords, workWords } from '../words/index.ts'

export interface AboutSheet {
  readonly file: Pick<MeetingFile, 'number' | 'title'>
  readonly questions: readonly FeedbackQuestion[]
  readonly origin: string
  /** In the reader’s words. */
  readonly when: string
  readonly until: string
}

const writingLines = 3

/** The questions of the page on paper, with the way to the page. */
export function feedbackSheet(
  place: PaperPlace,
  { file, questions, origin, when, until }: AboutSheet,
): Poster {
  const { speech } = place
  const say = sayWith(feedbackWords, speech)
  const title = readIn(file.title, speech.language)
  const address = origin + addressIn(speech.language, feedbackPaths.answer(file.number))
  return {
    ...dressed(place, title.text),
    ...{ form: 'poster', sheet: 'a4', titleLanguage: title.language, eyebrow: say('title') },
    pieces: [
      { is: 'text', text: when, tone: 'quiet' },
      { is: 'text', text: say('sheet.lead') },
      ...questions.map((question) => ({
        is: 'choice' as const,
        text: questionWords(question, speech.language, say),
        choices: answers.map((answer) => ({
          face: faces[answer],
          label: say(`answer.${answer}`),
        })),
      })),
      { is: 'lines', text: say('remark'), lines: writingLines },
    ],
    code: {
      qr: qrCode(address),
      said: say('sheet.said', { address }),
      label: say('sheet.label'),
      typed: address.replace(/^https?:\/\//, ''),
      notice: say('sheet.notice', { day: until }),
    },
  }
}

/** For who looks after the documents of the town. */
export const feedbackSheetTemplate: PaperTemplate = {
  key: 'feedback-sheet',
  words: workWords,
  reviewedOn: day('2026-11-29'),
  latest: () => Promise.resolve(null),
  example: (place) => {
    const spoken = spokenIn(place.speech)
    const startsAt = '2027-01-19T18:00:00.000Z'
    return feedbackSheet(place, {
      file: { number: 12, title: inFrench('Le square, parlons-en') },
      questions: questionsAt([], startsAt),
      origin: 'https://participation.exemple.fr',
      when: formatInstant(startsAt, place.town.zone, spoken),
      until: formatDay(day('2027-02-02'), spoken),
    })
  },
}
