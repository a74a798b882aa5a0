import { fraction } from '../../platform/kernel/fraction.ts'
import { inFrench } from '../../platform/words/content.ts'
import type { Edition, Project } from './edition.ts'

/** An edition of 10,000 euros and a hundred voters; name only what matters. */
export const anEdition = ({
  meta = {},
  ...given
}: Partial<Edition> & { readonly meta?: Readonly<Record<string, string>> } = {}): Edition => ({
  id: 'e',
  slug: 'e',
  name: inFrench('Édition'),
  isFictional: true,
  currency: 'EUR',
  budget: fraction(10_000),
  format: 'approval',
  voters: 100,
  beganOn: null,
  endedOn: null,
  settings: { rule: 'greedy', satisfaction: 'cost', order: 'votes-or-points' },
  tieOrder: [],
  tieOrderName: 'lex',
  source: { file: 'f', sha256: '', meta: Object.entries(meta), warnings: [] },
  partOf: null,
  ballotsWithheld: false,
  ...given,
})

/** A project nobody chose, nowhere; name only what matters. */
export const aProject = (code: string, given: Partial<Project> = {}): Project => ({
  code,
  title: `Projet ${code}`,
  cost: fraction(1),
  themes: [],
  neighbourhood: null,
  latitude: null,
  longitude: null,
  supporters: 0,
  score: fraction(0),
  winnerRank: null,
  publishedAsWinner: null,
  ...given,
})
