import { z } from 'zod'
import type { Door } from './question.ts'

/** How an answer reached who left no e-mail: on paper, by word of mouth, by text message. */
export type LetterWay = 'letter' | 'told' | 'sms'

/** An answer, and one person it has not reached. */
export interface AnswerToPost {
  readonly asker: string
  readonly answer: string
  readonly question: string
  readonly number: number
  readonly subject: string | null
  readonly door: Door
  readonly receivedAt: string
  readonly name: string | null
  readonly phone: string | null
  readonly language: string
  readonly text: string
  readonly answeredAt: string
  /** Its page may be read by anybody. */
  readonly isShown: boolean
}

/** Letters printed together. */
export interface PostedBatch {
  readonly id: string
  readonly madeAt: string
  readonly letters: number
}

/** Beyond, the window of an envelope shows only a part. */
export const mostLines = 6
export const mostInBatch = 20

/** What the envelope shows, line by line. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const agent = z.string().trim().min(2, 'no-agent').max(120, 'too-long')
const recipient = z
  .string()
  .max(500, 'too-long')
  .transform(linesOf)
  .refine((lines) => lines.length <= mostLines, 'too-many-lines')

/** One letter, for whoever its officer writes on the envelope. */
export const letterForm = z.object({
  to: recipient.refine((lines) => lines.length > 0, 'no-recipient'),
  agent,
  /** Who of those that wait it is for; '': somebody else. */
  asker: z.union([z.uuid(), z.literal('')]).catch(''),
})

/** A field of the batch, for one person. */
export const batchField = (what: 'to' | 'told', asker: string): string => `${what}-${asker}`

interface LineToTell {
  readonly line: AnswerToPost
  readonly way: LetterWay
  readonly to: readonly string[]
}

/** Several letters: one for each envelope written, and what was said otherwise. */
export const batchForm = (lines: readonly AnswerToPost[]) =>
  z
    .object({
      agent: z.string().trim().max(120, 'too-long').default(''),
      ...Object.fromEntries(
        lines.flatMap(({ asker }) => [
          [batchField('to', asker), recipient.optional()],
          [batchField('told', asker), z.string().optional()],
        ]),
      ),
    })
    .transform((given: Readonly<Record<string, unknown>>, context) => {
      const to = (asker: string) => (given[batchField('to', asker)] ?? []) as readonly string[]
      const isTold = (asker: string) => given[batchField('told', asker)] !== undefined
      const told = lines.flatMap((line): readonly LineToTell[] => {
        if (isTold(line.asker)) return [{ line, way: 'told', to: [] }]
        return to(line.asker).length === 0 ? [] : [{ line, way: 'letter', to: to(line.asker) }]
      })
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const signed = String(given['agent'])
      if (told.length === 0) return refuse(batchField('to', lines[0]?.asker ?? ''), 'no-letter')
      if (signed.length < 2 && told.some(({ way }) => way === 'letter'))
        return refuse('agent', 'no-agent')
      return { agent: signed, told }
    })
