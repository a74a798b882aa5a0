import { z } from 'zod'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { nameText } from './plain-name.ts'

export const organisationTypes = ['association', 'landlord', 'shop', 'school', 'other'] as const
export type OrganisationType = (typeof organisationTypes)[number]

/** A class asks, the town answers, its codes are shown once, its year ends. */
export type ClassState = 'asked' | 'refused' | 'accepted' | 'printed' | 'ended'

export interface ClassFacts {
  readonly acceptedAt: string | null
  readonly refusedAt: string | null
  readonly printedAt: string | null
  readonly endsOn: Day
}

/** Where a class stands on a day; its last day counts. */
export function classState(facts: ClassFacts, today: Day): ClassState {
  if (facts.endsOn < today) return 'ended'
  if (facts.refusedAt !== null) return 'refused'
  if (facts.acceptedAt === null) return 'asked'
  return facts.printedAt === null ? 'accepted' : 'printed'
}

export const mostPupils = 60
/** A school year, and what is left of the one before. */
const longestDays = 400

/** What a teacher says of a class: how many, never who. Messages are codes. */
export const classForm = (today: Day) =>
  z.object({
    name: nameText(60).min(1, 'missing'),
    school: nameText(100).min(1, 'missing'),
    pupils: z.coerce.number('number').int('number').min(1, 'number').max(mostPupils, 'number'),
    endsOn: z.string().transform((text, context): Day => {
      const day = readDay(text)
      if (day !== null && day >= today && day <= daysAfter(today, longestDays)) return day
      context.addIssue({ code: 'custom', message: 'end' })
      return z.NEVER
    }),
  })
export type ClassGiven = z.infer<ReturnType<typeof classForm>>

export const organisationForm = z.object({
  organisation: nameText(100).min(1, 'missing'),
  type: z.enum(organisationTypes, 'missing'),
})

/** As the register of a vote knows a pupil: her code, which names nobody. */
export const pupilIdentity = (party: string): string => `pupil|${party}`
