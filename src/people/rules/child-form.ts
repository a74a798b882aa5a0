import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { identityForm } from './identity-form.ts'
import { isChild } from './own-child.ts'

/** Who a child is, as a guardian types it. Messages are codes: `identity.fault-…`, `child.fault-…`. */
export const childForm = (today: Day) => {
  const { familyName, givenNames, birthDate } = identityForm(today).shape
  return z.object({
    familyName,
    givenNames,
    birthDate: birthDate.refine((day) => isChild(day, today), 'not-a-child'),
  })
}

/** The same, with her word: without it there is no account. */
export const newChildForm = (today: Day) =>
  childForm(today).extend({ agrees: z.literal('oui', 'agrees') })
