import { z } from 'zod'
import { refuseHalfVotes, votesFields, votesOf } from '../../bodies/index.ts'
import {
  needed,
  neededDay,
  oneOrNone,
  optional,
  optionalNumber,
} from '../../platform/kernel/form-fields.ts'
import { type PointReply, verdicts } from './proposal.ts'

export const mostReason = 2000
const mostPoints = 20
const mostPoint = 600

/** Typed as « 4 500 », « 4500 € »: whole euros. */
const euros = optional(20).transform((text, context): number | null => {
  const bare = text.replaceAll(/[\s€]/gu, '')
  if (bare === '') return null
  if (/^[1-9]\d{0,7}$/.test(bare)) return Number(bare)
  context.addIssue({ code: 'custom', message: 'euros' })
  return z.NEVER
})

/** One point a line; empty lines are air. */
const points = needed(mostPoints * mostPoint).transform((text, context): readonly string[] => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
  const isTooMuch = lines.length > mostPoints || lines.some((line) => line.length > mostPoint)
  if (lines.length > 0 && !isTooMuch) return lines
  context.addIssue({ code: 'custom', message: isTooMuch ? 'too-many-points' : 'missing' })
  return z.NEVER
})

/** @param neighbourhoods  ids to choose among; none chosen: the whole town */
export const draftForm = (neighbourhoods: readonly string[]) =>
  z.object({
    title: needed(160),
    points,
    why: needed(4000),
    forWhom: needed(1000),
    neighbourhood: oneOrNone(neighbourhoods, 'neighbourhood'),
    room: optional(500),
    money: euros,
    interpreters: optional(500),
    otherNeeds: optional(1000),
    partners: optional(1000),
  })

/** The version of the text that somebody had read. */
const seen = z.coerce.number().int().catch(0)

/** All three counts, or none; of the text that the officer has read. */
export const adoptionForm = z
  .object({ on: neededDay, lu: seen, ...votesFields })
  .superRefine(refuseHalfVotes)
  .transform(({ on, lu, ...counts }) => ({ on, seen: lu, votes: votesOf(counts) }))

/** Who answers for it in public. */
export const departmentForm = (departments: readonly string[]) =>
  z.object({
    department: z
      .string()
      .default('')
      .refine((id) => departments.includes(id), 'department'),
  })

export const reasonForm = z.object({ reason: needed(mostReason) })

export const postponeForm = z.object({ reason: needed(mostReason), dueOn: neededDay })

/** A field for each point: `verdict-1`, `reason-1`. */
export const replyForm = (count: number) => {
  const ranks = Array.from({ length: count }, (_, place) => place + 1)
  const fields = ranks.flatMap((rank): [string, z.ZodType<string>][] => [
    [`verdict-${rank}`, z.enum(verdicts, 'verdict')],
    [`reason-${rank}`, optional(mostReason)],
  ])
  return z
    .object(Object.fromEntries(fields))
    .superRefine((given, context) => {
      for (const rank of ranks) {
        if (given[`verdict-${rank}`] === 'retained' || given[`reason-${rank}`] !== '') continue
        context.addIssue({ code: 'custom', path: [`reason-${rank}`], message: 'why-not' })
      }
    })
    .transform((given): readonly PointReply[] =>
      ranks.map((rank) => ({
        verdict: verdicts.find((one) => one === given[`verdict-${rank}`]) ?? 'refused',
        reason: given[`reason-${rank}`] ?? '',
      })),
    )
}

export const milestoneForm = z.object({ words: needed(300), dueOn: neededDay })

/** The photo itself comes apart. */
export const photoForm = z.object({ photoWords: needed(300) })

/**
 * The action of the town it joins: a promise, by its number in the register, or a process.
 *
 * @param processes  ids to choose among
 */
export const joinForm = (processes: readonly string[]) =>
  z
    .object({
      commitment: optionalNumber,
      process: oneOrNone(processes, 'no-process'),
    })
    .refine(({ commitment, process }) => commitment !== null || process !== null, {
      path: ['commitment'],
      message: 'nothing-chosen',
    })
