import { csvFile } from '../../platform/kernel/csv-field.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { answers } from '../rules/question.ts'
import type { ToldMeeting } from '../rules/year.ts'
import { feedbackWords, workWords } from '../words/index.ts'
import { questionWords } from './question-words.ts'

/** One line for each question of each meeting that tells: figures, never words. */
export function feedbackCsv(
  meetings: readonly ToldMeeting[],
  dayOf: (instant: string) => string,
  speech: Speech,
): string {
  const say = sayWith(workWords, speech)
  const tell = sayWith(feedbackWords, speech)
  const head = [
    ...(['meeting', 'day', 'question'] as const).map((column) => say(`csv.${column}`)),
    ...answers.map((answer) => tell(`answer.${answer}`)),
  ]
  const rows = meetings.flatMap(({ title, startsAt, told }) =>
    told.map((question) => [
      readIn(title, speech.language).text,
      dayOf(startsAt),
      questionWords(question, speech.language, tell),
      ...answers.map((answer) => String(question.all[answer])),
    ]),
  )
  return csvFile([head, ...rows])
}
