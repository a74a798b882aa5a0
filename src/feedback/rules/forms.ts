import { z } from 'zod'
import { optional, trap } from '../../platform/kernel/form-fields.ts'
import { typedText } from '../../platform/kernel/typed-text.ts'
import type { Content } from '../../platform/words/content.ts'
import { answers, type FeedbackAnswer, type FeedbackQuestion, usualQuestions } from './question.ts'
import type { FeedbackCount } from './results.ts'

// Messages are codes: `fault.…` in the words.

export const mostRemark = 1000
export const mostQuestion = 120
const mostSheets = 10_000

/** The field of a question, by its place: the same on the page of who answers and of who counts paper. */
export const questionField = (rank: number): string => `q${rank + 1}`
export const countField = (rank: number, answer: FeedbackAnswer): string =>
  `${questionField(rank)}-${answer}`

const remark = z.preprocess(typedText, optional(mostRemark))

export interface GivenSheet {
  readonly key: string
  /** By the key of the question: those that were answered. */
  readonly answers: ReadonlyMap<string, FeedbackAnswer>
  readonly remark: string
}

/** What somebody sends: any question may be left, not all of them. */
export const sheetForm = (questions: readonly FeedbackQuestion[]) =>
  z
    .object({
      key: z.uuid('invalid'),
      remark,
      ...trap,
      ...Object.fromEntries(
        questions.map((_, rank) => [
          questionField(rank),
          z.enum(answers).optional().catch(undefined),
        ]),
      ),
    })
    .transform((given, context): GivenSheet => {
      const said = questions.flatMap(({ key }, rank) => {
        const answer = answers.find((one) => one === Reflect.get(given, questionField(rank)))
        return answer === undefined ? [] : [[key, answer] as const]
      })
      if (said.length === 0 && given.remark === '')
        context.addIssue({ code: 'custom', path: [questionField(0)], message: 'nothing' })
      return { key: given.key, answers: new Map(said), remark: given.remark }
    })

const aCount = optional(6).transform((text, context): number => {
  if (/^\d{0,5}$/.test(text) && Number(text) <= mostSheets) return Number(text)
  context.addIssue({ code: 'custom', message: 'number' })
  return z.NEVER
})

/** Sheets of paper that an officer counted: no question has more answers than there are sheets. */
export const paperForm = (questions: readonly FeedbackQuestion[]) =>
  z
    .object({
      sheets: aCount,
      ...Object.fromEntries(
        questions.flatMap((_, rank) => answers.map((answer) => [countField(rank, answer), aCount])),
      ),
    })
    .transform((given, context) => {
      const countOf = (rank: number, answer: FeedbackAnswer) =>
        Number(Reflect.get(given, countField(rank, answer)))
      questions.forEach((_, rank) => {
        const sum = answers.reduce((whole, answer) => whole + countOf(rank, answer), 0)
        if (sum > given.sheets)
          context.addIssue({ code: 'custom', path: [countField(rank, 'yes')], message: 'over' })
      })
      const counts = questions.flatMap(({ key }, rank) =>
        answers.map((answer): FeedbackCount => {
          return { question: key, door: 'paper', answer, count: countOf(rank, answer) }
        }),
      )
      return { sheets: given.sheets, counts: counts.filter(({ count }) => count > 0) }
    })

/** Words written by hand on a sheet, keyed in. */
export const remarkForm = z.object({
  remark: z.preprocess(typedText, z.string().trim().min(1, 'missing').max(mostRemark, 'too-long')),
})

/** Languages that the town may word a question in, French first. */
export const questionLanguages = ['fr', 'en', 'pt', 'ar'] as const
export const wordingField = (rank: number, language: string): string =>
  `${questionField(rank)}-${language}`

/** The town’s own words for each question; without French, the usual question. */
export const wordingsForm = z
  .object(
    Object.fromEntries(
      usualQuestions.flatMap((_, rank) =>
        questionLanguages.map((language) => [wordingField(rank, language), optional(mostQuestion)]),
      ),
    ),
  )
  .transform((given, context): readonly (Content | null)[] =>
    usualQuestions.map((_, rank) => {
      const written = questionLanguages.map((language) => ({
        language,
        text: given[wordingField(rank, language)] ?? '',
        by: 'ville',
        checked: true,
      }))
      const [french, ...others] = written.filter(({ text }) => text !== '')
      if (french === undefined) return null
      if (french.language !== 'fr') {
        const path = [wordingField(rank, 'fr')]
        context.addIssue({ code: 'custom', path, message: 'no-french' })
      }
      return [french, ...others]
    }),
  )
