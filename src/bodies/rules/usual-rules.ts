import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import type { BodyKind, BodyRules, College } from './body.ts'

const college = (
  key: string,
  [french, english]: readonly [french: string, english: string],
  seats: number,
  more: Partial<College> = {},
): College => ({
  key,
  name: inFrenchAndEnglish(french, english),
  seats,
  hasAlternates: false,
  hasParity: false,
  ...more,
})

const residents = ['Habitants', 'Residents'] as const

/** What most towns write, before a town writes its own. */
const usual: BodyRules = {
  colleges: [college('habitants', residents, 16)],
  minAge: 16,
  maxAge: null,
  condition: '',
  isOnePerHousehold: false,
  parityTolerance: 1,
  termMonths: 36,
  mostRenewals: 1,
  quorumPercent: null,
  isPublic: true,
  needsGuardian: false,
  noticeDays: 15,
  needsOrder: false,
  hasPrivateSpace: true,
}

/**
 * The rules a new body of a kind begins with; the town edits them all.
 *
 * Sources: CGCT, art. L. 2143-1 (neighbourhood councils) and L. 2143-2 (committees); loi n° 2014-173,
 * art. 7, and its framework of 2014: residents at least half of a citizen council, drawn with parity,
 * an order of the prefect. The rest is usage: 12 to 24 members, three years, renewed once.
 */
export const usualRules: Readonly<Record<BodyKind, BodyRules>> = {
  'neighbourhood-council': {
    ...usual,
    colleges: [
      college('habitants', residents, 12),
      college('acteurs-locaux', ['Associations et acteurs locaux', 'Local actors'], 4),
    ],
  },
  'citizen-council': {
    ...usual,
    colleges: [
      college('habitants', residents, 10, { hasParity: true, hasAlternates: true }),
      college('acteurs-locaux', ['Associations et acteurs locaux', 'Local actors'], 6),
    ],
    minAge: null,
    needsOrder: true,
  },
  'foreign-residents-council': {
    ...usual,
    colleges: [
      college('habitants', ['Habitants étrangers', 'Foreign residents'], 16, {
        hasParity: true,
        hasAlternates: true,
      }),
      college('associations', ['Associations', 'Associations'], 8),
    ],
    minAge: 18,
    condition: 'Condition d’accès au conseil des étrangers vérifiée ; rien n’est gardé.',
  },
  'youth-council': {
    ...usual,
    colleges: [college('jeunes', ['Jeunes', 'Young people'], 20, { hasParity: true })],
    minAge: 9,
    maxAge: 17,
    termMonths: 24,
    needsGuardian: true,
    isPublic: false,
    // Children write to each other where the town has thought about it first.
    hasPrivateSpace: false,
  },
  'monitoring-committee': {
    ...usual,
    colleges: [college('habitants', residents, 9), college('elus', ['Élus', 'Councillors'], 3)],
    termMonths: 24,
    isPublic: false,
  },
  other: usual,
}
