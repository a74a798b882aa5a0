import { z } from 'zod'
import { typedText } from '../../platform/kernel/typed-text.ts'
import { mostLetters } from './comment.ts'

/** Messages are codes: `fault.…` in the words. */
const text = z.preprocess(
  typedText,
  z
    .string()
    .transform((given) => given.trim().replace(/\n{3,}/g, '\n\n'))
    .pipe(z.string().min(1, 'missing').max(mostLetters, 'too-long')),
)

/** @param asksAge  nobody knows whether she is an adult: she says so */
export const writeForm = (asksAge: boolean) =>
  z.object({
    key: z.uuid('invalid'),
    text,
    adult: asksAge
      ? z.enum(['yes', 'no'], 'adult').transform((said) => said === 'yes')
      : z
          .string()
          .optional()
          .transform(() => false),
  })

export const editForm = z.object({ text })

export const wishForm = z.object({ texts: z.enum(['keep', 'go'], 'wish') })

export const officeForm = z.object({ state: z.enum(['open', 'closed']) })
