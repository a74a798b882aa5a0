import { z } from 'zod'
import { refuseHalfVotes, votesFields, votesOf } from '../../bodies/index.ts'
import {
  needed,
  neededDay,
  oneOrNone,
  optional,
  optionalNumber,
} from '../../platform/kernel/form-fields.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { origins, type Referral, stances } from './opinion.ts'

/** Messages are codes: `fault.…` in the words of the page. */

const mostQuestion = 4000
export const mostText = 20_000
const mostReason = 2000

const oneOf = (known: readonly string[], code: string) =>
  z
    .string()
    .default('')
    .refine((id) => known.includes(id), code)

const optionalDay = optional(40).transform((text, context) => {
  const found = readDay(text)
  if (text === '' || found !== null) return found
  context.addIssue({ code: 'custom', message: 'date' })
  return z.NEVER
})

/** @param bodies  ids to choose among */
export const referralForm = (bodies: readonly string[]) =>
  z
    .object({
      origin: z.enum(origins, 'origin'),
      body: oneOf(bodies, 'body'),
      subject: needed(160),
      question: needed(mostQuestion),
      negotiable: optional(mostQuestion),
      fixed: optional(mostQuestion),
      askedOn: neededDay,
      opinionDueOn: optionalDay,
    })
    .superRefine(({ origin, opinionDueOn }, context) => {
      if (origin === 'self-referral' || opinionDueOn !== null) return
      context.addIssue({ code: 'custom', path: ['opinionDueOn'], message: 'due-missing' })
    })
    .transform(
      (given): Referral => ({
        ...given,
        opinionDueOn: given.origin === 'referral' ? given.opinionDueOn : null,
      }),
    )

/** @returns with the version of the members’ draft that the officer has read, 0 for none */
export const adoptionForm = z
  .object({
    on: neededDay,
    lu: z.coerce.number().int().catch(0),
    text: needed(mostText),
    minority: optional(mostText),
    ...votesFields,
  })
  .superRefine(refuseHalfVotes)
  .transform(({ on, lu, text, minority, ...counts }) => ({
    ...{ on, text, minority, seen: lu },
    votes: votesOf(counts),
  }))

/** What members write on what the town asks. */
export const draftForm = z.object({ text: needed(mostText), minority: optional(mostText) })

/** What they would take up by themselves. */
export const ownDraftForm = draftForm.extend({
  subject: needed(160),
  question: needed(mostQuestion),
})

export const postponeForm = z.object({ reason: needed(mostReason), dueOn: neededDay })

/**
 * What an opinion is told with: the process it is given in, the commitment the town made after it.
 *
 * @param processes  ids to choose among
 */
export const linkForm = (processes: readonly string[]) =>
  z
    .object({ process: oneOrNone(processes, 'no-process'), commitment: optionalNumber })
    .refine(({ commitment, process }) => commitment !== null || process !== null, {
      path: ['process'],
      message: 'nothing-chosen',
    })

/** @param departments  ids to choose among */
export const replyForm = (departments: readonly string[]) =>
  z.object({
    stance: z.enum(stances, 'stance'),
    department: oneOf(departments, 'department'),
    text: needed(mostText),
  })
