import { describe, expect, test } from 'vitest'
import { envelopeBallots } from './envelope-ballots.ts'
import {
  aRunningEdition,
  aRunningProject,
  townEnvelope as town,
} from './running-edition.testing.ts'

const edition = aRunningEdition({
  projects: [aRunningProject('a'), aRunningProject('b', 'coteau')],
})
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
    const both = { ...edition, projects: [aRunningProject('a'), aRunningProject('b')] }
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
