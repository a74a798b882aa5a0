import { z } from 'zod'
import { needed, neededDay, oneOrNone, optional } from '../../platform/kernel/form-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { readDay } from '../../platform/kernel/written-day.ts'

/** What an officer chooses among. Messages are codes: `fault.…` in the words of the workbench. */
export interface Choices {
  readonly departments: readonly string[]
  /** Those who hold a role of the town. */
  readonly agents: readonly string[]
}

export const mostText = 300
export const mostReason = 2000

/** Who answers for it in public, who is in charge, who takes over. */
const inCharge = ({ departments, agents }: Choices) => ({
  department: z
    .string()
    .default('')
    .refine((id) => departments.includes(id), 'department'),
  owner: oneOrNone(agents, 'agent'),
  deputy: z
    .string()
    .default('')
    .refine((id) => agents.includes(id), 'deputy'),
})

const areTwo = ({ owner, deputy }: { readonly owner: string | null; readonly deputy: string }) =>
  owner !== deputy
const twoPeople = { path: ['deputy'], message: 'same-person' }

export const entrustForm = (choices: Choices) =>
  z.object(inCharge(choices)).refine(areTwo, twoPeople)

/** A promise that was said aloud. @param saidOn  it is not due before */
export const spokenPromiseForm = (choices: Choices, saidOn: Day) =>
  z
    .object({
      text: needed(mostText),
      dueOn: neededDay.refine((on) => on >= saidOn, 'before-promise'),
      item: optional(36),
      ...inCharge(choices),
    })
    .refine(areTwo, twoPeople)

/** @param answeredOn  a promise is not due before it was made */
export const promiseForm = (choices: Choices, sentences: readonly string[], answeredOn: Day) =>
  z
    .object({
      key: z.uuid('invalid'),
      phrase: z.coerce
        .number()
        .int()
        .transform((rank) => sentences[rank] ?? '')
        .refine((sentence) => sentence !== '', 'sentence'),
      text: needed(mostText),
      dueOn: neededDay.refine((on) => on >= answeredOn, 'before-promise'),
      ...inCharge(choices),
    })
    .refine(areTwo, twoPeople)

const said = { key: z.uuid('invalid'), reason: needed(mostReason) }

/** What an agent says of a promise of her department; the photo comes apart. */
export const proposalForms = {
  kept: z.object({ ...said, doneOn: neededDay, photoWords: optional(300) }),
  postponed: z.object({ ...said, dueOn: neededDay }),
  dropped: z.object(said),
} as const

/** Why a proposal goes back to the agent who made it. */
export const giveBackForm = z.object({ told: needed(mostReason) })

export const reasonForm = z.object({ reason: needed(mostReason) })

export const postponeForm = z.object({ reason: needed(mostReason), dueOn: neededDay })

export const resumeForm = z.object({
  reason: needed(mostReason),
  dueOn: optional(40).transform((text, context): Day | null => {
    const found = text === '' ? null : readDay(text)
    if (text === '' || found !== null) return found
    context.addIssue({ code: 'custom', message: 'date' })
    return z.NEVER
  }),
})

/** A whole address of the web, and nothing that a browser would run. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(text)) return false
  return URL.canParse(text)
}

/** What was done, and what shows it; the files come apart. */
export const keepForm = z
  .object({
    reason: needed(mostReason),
    photoWords: optional(300),
    documentWords: optional(120),
    url: optional(500).refine((text) => text === '' || isWebAddress(text), 'url'),
    urlWords: optional(120),
  })
  .superRefine(({ url, urlWords }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (url !== '' && urlWords === '') refuse('urlWords', 'named')
    if (url === '' && urlWords !== '') refuse('url', 'url')
  })

/** The same, for what an agent proposed: her day, and her photo with its words. */
export const acceptKeptForm = keepForm.and(
  z.object({ doneOn: neededDay, proposedWords: optional(300) }),
)
