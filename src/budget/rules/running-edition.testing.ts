import { fraction } from '../../platform/kernel/fraction.ts'
import { inFrench } from '../../platform/words/content.ts'
import type { RunningEdition, RunningEnvelope, RunningProject } from './running-edition.ts'

/** Money for the whole town. */
export const townEnvelope: RunningEnvelope = {
  code: 'ville',
  name: 'Toute la ville',
  money: fraction(90_000),
  neighbourhood: null,
  archivedAs: null,
}

/** A project of 10,000 euros on a list; name only what matters. */
export const aRunningProject = (
  code: string,
  envelope = 'ville',
  given: Partial<RunningProject> = {},
): RunningProject => ({
  code,
  envelope,
  title: `Projet ${code}`,
  summary: '',
  description: '',
  cost: fraction(10_000),
  theme: '',
  ...given,
})

/** An edition voted in May 2026, of one envelope and two projects; name only what matters. */
export const aRunningEdition = (given: Partial<RunningEdition> = {}): RunningEdition => ({
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'bp-2026',
  name: inFrench('BP 2026'),
  isFictional: true,
  rule: { format: 'up-to-k', most: 3, mostPerList: null, mayBeBlank: false },
  leastAge: 7,
  level: 0,
  showsTurnout: true,
  admitsOutside: false,
  admitsClasses: false,
  opensAt: '2026-05-03T22:00:00.000Z',
  closesAt: '2026-05-25T18:00:00.000Z',
  tieSeed: 'graine',
  envelopes: [townEnvelope],
  projects: [aRunningProject('1'), aRunningProject('2')],
  withdrawn: [],
  announcedAt: '2026-04-01T08:00:00.000Z',
  counted: null,
  publishedAt: null,
  ...given,
})
