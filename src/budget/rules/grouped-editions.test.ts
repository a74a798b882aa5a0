import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import { inFrench } from '../../platform/words/content.ts'
import { anEdition } from './edition.testing.ts'
import { groupedEditions } from './grouped-editions.ts'

const alone = (slug: string) => ({ edition: anEdition({ slug }), projects: 3, winners: 1 })
const envelope = (vote: string, name: string, money: number) => ({
  edition: anEdition({
    slug: `${vote}-${name}`,
    budget: fraction(money),
    partOf: { slug: vote, name: inFrench(vote), envelope: name },
  }),
  projects: 3,
  winners: 1,
})

describe('The list of editions', () => {
  const listed = groupedEditions([
    envelope('bp-2026', 'Le Coteau', 12_000),
    envelope('bp-2026', 'Toute la ville', 90_000),
    alone('bp-2024'),
    envelope('bp-2026', 'La Plaine', 12_000),
    envelope('bp-2025', 'Toute la ville', 80_000),
  ])

  test('shows a vote of three envelopes on one line, where its first envelope stood', () => {
    const names = listed.map((one) =>
      one.kind === 'whole' ? one.whole.slug : one.summary.edition.slug,
    )
    expect(names).toEqual(['bp-2026', 'bp-2024', 'bp-2025'])
  })

  test('names the envelopes of a vote with the most money first, then by name', () => {
    const [first] = listed
    expect(first?.kind === 'whole' && first.parts.map(({ edition }) => edition.slug)).toEqual([
      'bp-2026-Toute la ville',
      'bp-2026-La Plaine',
      'bp-2026-Le Coteau',
    ])
  })
})
