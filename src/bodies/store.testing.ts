import type { Database } from '../platform/database/database.ts'
import { type Day, day, daysAfter } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import { actsOn, beginBody } from './store/acts.ts'
import type { Member } from './rules/appointment.ts'
import { aCollege, someRules } from './testing.ts'

const start = day('2026-01-01')
export const act = { by: 'test', now: new Date('2026-01-01T09:00:00Z') }
export const rules = someRules({ colleges: [aCollege({ seats: 3, hasAlternates: true })] })

/** A public body of three seats, each with an alternate. */
export async function aBody(db: Database): Promise<string> {
  const about = {
    wanted: 'conseil',
    kind: 'other',
    name: inFrench('Conseil'),
    purpose: inFrench('Parler du quartier.'),
    neighbourhoods: [],
    contact: null,
  } as const
  const id = await beginBody(db, about, { inForceFrom: start, rules }, act)
  await actsOn(db, { id }, act).publish()
  return id
}

/** Somebody new, of whom only the name is told. */
export const who = (name: string): Member => ({
  name,
  email: null,
  phone: null,
  address: null,
  language: null,
  household: null,
  declaredSex: null,
  isNameShown: true,
})

/** Three hundred days on a seat. */
export const aSeat = (
  seat: number,
  startsOn: Day,
  role: 'incumbent' | 'alternate' = 'incumbent',
) => ({
  ...{ college: 'habitants', seat, role, startsOn },
  endsOn: daysAfter(startsOn, 300),
  isChecked: false,
})
