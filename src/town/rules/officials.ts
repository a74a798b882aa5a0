import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { readDate } from './written-day.ts'

/** A department of the town hall: who answers for what. */
export interface Department {
  readonly id: string
  readonly name: string
  /** Of its mailbox, never of a person. */
  readonly email: string | null
  readonly headName: string | null
  readonly endedOn: Day | null
}

/** What departments are entrusted with, as a merger tells it. */
export type EntrustedKind =
  | 'questions'
  | 'themes'
  | 'routing-rules'
  | 'commitments'
  | 'proposals'
  | 'opinions'
  | 'actions'

/** Somebody elected: only the office is public. */
export interface Councillor {
  readonly id: string
  readonly name: string
  readonly delegation: string
  /** Id of the neighbourhood they refer to. */
  readonly neighbourhood: string | null
  readonly beginsOn: Day
  readonly endsOn: Day | null
}

const emptyAsNull = (text: string): string | null => (text === '' ? null : text)
const email = z
  .string()
  .trim()
  .max(254)
  .refine((text) => text === '' || z.email().safeParse(text).success)
  .transform(emptyAsNull)

/** Letters of a name, and of what somebody elected is in charge of. */
export const mostLetters = { name: 120, delegation: 200 } as const

export const departmentForm = z.object({
  name: z.string().trim().min(1).max(mostLetters.name),
  email,
  headName: z.string().trim().max(mostLetters.name).transform(emptyAsNull),
})

const writtenDay = z.string().transform((text, context): Day | null => {
  if (text.trim() === '') return null
  const read = readDate(text)
  if (read === null) context.addIssue({ code: 'custom', message: 'no-day' })
  return read
})

export const councillorForm = z
  .object({
    councillorName: z.string().trim().min(1).max(mostLetters.name),
    delegation: z.string().trim().max(mostLetters.delegation),
    neighbourhood: z.string().trim().max(80).transform(emptyAsNull),
    beginsOn: writtenDay.refine((on) => on !== null),
    endsOn: writtenDay,
  })
  .refine(({ beginsOn, endsOn }) => beginsOn === null || endsOn === null || beginsOn <= endsOn, {
    path: ['endsOn'],
  })

export const officialFields = [
  'name',
  'email',
  'headName',
  'councillorName',
  'delegation',
  'neighbourhood',
  'beginsOn',
  'endsOn',
] as const
export type OfficialField = (typeof officialFields)[number]

/** In office that day: both ends of the mandate included. */
export const isInOffice = ({ beginsOn, endsOn }: Councillor, today: Day): boolean =>
  beginsOn <= today && (endsOn === null || today <= endsOn)
