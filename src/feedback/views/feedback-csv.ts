import { csvFile } from '../../platform/kernel/csv-field.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { answers, questionsAt, type WrittenQuestion } from '../rules/question.ts'
import { doors, sumOf } from '../rules/results.ts'
import type { MeetingOfYear } from '../rules/year.ts'
import { feedbackWords, workWords } from '../words/index.ts'
import { questionWords } from './question-words.ts'

/** One line for each question of each meeting by each door: figures, never words. */
export function feedbackCsv(
  meetings: readonly MeetingOfYear[],
  written: readonly WrittenQuestion[],
  dayOf: (instant: string) => string,
  speech: Speech,
): string {
  const say = sayWith(workWords, speech)
  const tell = sayWith(feedbackWords, speech)
  const head = [
    ...(['meeting', 'day', 'question', 'door'] as const).map((column) => say(`csv.${column}`)),
    ...answers.map((answer) => tell(`answer.${answer}`)),
  ]
  const rows = meetings.flatMap(({ title, startsAt, counts }) =>
    questionsAt(written, startsAt).flatMap((question) =>
      doors.map((door) => {
        const tally = sumOf(
          counts.filter((one) => one.question === question.key && one.door === door),
        )
        return [
          readIn(title, speech.language).text,
          dayOf(startsAt),
          questionWords(question, speech.language, tell),
          say(`csv.${door}`),
          ...answers.map((answer) => String(tally[answer])),
        ]
      }),
    ),
  )
  return csvFile([head, ...rows])
}
