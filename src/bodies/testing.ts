import { day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import type { BodyRules, College } from './rules/body.ts'
import type { Term } from './rules/term.ts'
import { usualRules } from './rules/usual-rules.ts'

/** Builders of tests: only what matters to a test is named there. */
export const aCollege = (about: Partial<College> = {}): College => ({
  key: 'habitants',
  name: inFrench('Habitants'),
  seats: 2,
  hasAlternates: false,
  hasParity: false,
  ...about,
})

export const someRules = (about: Partial<BodyRules> = {}): BodyRules => ({
  ...usualRules.other,
  colleges: [aCollege()],
  ...about,
})

export const aTerm = (about: Partial<Term> = {}): Term => ({
  id: 'term-1',
  college: 'habitants',
  seat: 1,
  role: 'incumbent',
  member: 'mounia',
  name: 'Mounia',
  isNameShown: true,
  party: null,
  household: null,
  declaredSex: null,
  startsOn: day('2026-01-01'),
  endsOn: day('2028-12-31'),
  endedOn: null,
  endReason: null,
  checkedOn: null,
  ...about,
})
