import { describe, expect, test } from 'vitest'
import { parseFraction, zero } from '../../platform/kernel/fraction.ts'
import { inFrench } from '../../platform/words/content.ts'
import { envelopeBallots } from './envelope-ballots.ts'
import type { RunningEdition } from './running-edition.ts'

const money = parseFraction('90000') ?? zero
const town = { code: 'ville', name: 'Toute la ville', money, neighbourhood: null, archivedAs: null }
const project = (code: string, envelope: string) => ({
  code,
  envelope,
  title: code,
  summary: '',
  cost: money,
  theme: '',
})
const edition: RunningEdition = {
  id: '1',
  slug: 'bp-2026',
  name: inFrench('BP 2026'),
  isFictional: true,
  rule: { format: 'up-to-k', most: 3, mostPerList: null, mayBeBlank: false },
  leastAge: 7,
  level: 0,
  showsTurnout: true,
  opensAt: '2026-05-03T22:00:00Z',
  closesAt: '2026-05-25T18:00:00Z',
  tieSeed: '',
  envelopes: [town],
  projects: [project('a', 'ville'), project('b', 'coteau')],
  counted: null,
  publishedAt: null,
}
const choose = (...codes: readonly string[]) => codes.map((one) => ({ project: one, points: 1 }))

describe('The ballots of one envelope', () => {
  const choices = [choose('a', 'b'), choose('b'), choose('a')]
  const file = envelopeBallots(edition, town, choices, { name: 'BP', zone: 'Europe/Paris' })

  test('keep what each chose there, and leave out who chose nothing there', () => {
    expect(file.votes).toEqual([
      ['1', 'a'],
      ['2', 'a'],
    ])
  })

  test('come in the order of what they hold, whatever the order of the box', () => {
    const both = { ...edition, projects: [project('a', 'ville'), project('b', 'ville')] }
    const votes = (...given: readonly (typeof choices)[number][]) =>
      envelopeBallots(both, town, given, { name: 'BP', zone: 'Europe/Paris' }).votes
    expect(votes(choose('b'), choose('a'), choose('a', 'b'))).toEqual([
      ['1', 'a'],
      ['2', 'a,b'],
      ['3', 'b'],
    ])
    expect(votes(choose('a', 'b'), choose('b'), choose('a'))).toEqual(
      votes(choose('b'), choose('a'), choose('a', 'b')),
    )
  })

  test('say the days of the vote as the town lived them: midnight in Paris is the day before in UTC', () => {
    const meta = Object.fromEntries(file.meta)
    expect([meta['date_begin'], meta['date_end']]).toEqual(['04.05.2026', '25.05.2026'])
  })
})
