import { z } from 'zod'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Candidate, CandidateGiven } from './candidate.ts'
import { longest } from './imported-candidates.ts'
import { readCost } from './money-given.ts'

const text = (most: number) => z.string().trim().max(most, 'too-long').default('')

/** What is written of a project; messages are codes. @param envelopes  codes of the edition’s */
export const candidateForm = (envelopes: readonly string[]) =>
  z.object({
    title: text(longest.titre).refine((title) => title !== '', 'missing'),
    summary: text(longest.resume),
    description: text(longest.description),
    theme: text(longest.theme),
    cost: z.string().transform((typed, context) => {
      const cost = readCost(typed)
      if (cost === null) context.addIssue({ code: 'custom', message: 'cost' })
      return cost ?? z.NEVER
    }),
    envelope: z.string().refine((code) => envelopes.includes(code), 'envelope'),
  }) satisfies z.ZodType<CandidateGiven>

/** The texts alone, once the vote is open. */
export const explanationForm = z.object({
  summary: text(longest.resume),
  description: text(longest.description),
})

export const givenOfCandidate = ({
  title,
  summary,
  description,
  theme,
  cost,
  envelope,
}: Candidate): Readonly<Record<string, string>> => ({
  title,
  summary,
  description,
  theme,
  envelope,
  cost: toDecimalText(cost) ?? '',
})
