import { describe, expect, test } from 'vitest'
import { inFrench } from '../../platform/words/content.ts'
import { aProcess } from '../testing.ts'
import { listed } from './listing.ts'

const now = new Date('2026-05-04T10:00:00Z')
const phase = (beginsAt: string, endsAt: string | null) => [
  { id: '1', name: inFrench('Phase'), beginsAt, endsAt },
]
const square = aProcess({
  title: inFrench('La place'),
  neighbourhoods: ['centre'],
  phases: phase('2025-01-01T00:00:00Z', '2025-06-01T00:00:00Z'),
})
const budget = aProcess({
  title: inFrench('Budget'),
  phases: phase('2026-05-01T00:00:00Z', null),
})
const school = aProcess({
  title: inFrench('École'),
  neighbourhoods: ['coteau'],
  phases: phase('2026-06-01T00:00:00Z', null),
})
const titles = (...filters: ['' | 'current' | 'coming' | 'done', string]) =>
  listed([square, school, budget], { etat: filters[0], quartier: filters[1] }, now).map(
    ({ title: [french] }) => french.text,
  )

describe('The list of processes', () => {
  test('has first those under way, then those to come, then those that are over', () => {
    expect(titles('', '')).toEqual(['Budget', 'École', 'La place'])
  })
  test('is kept to one state', () => {
    expect(titles('done', '')).toEqual(['La place'])
  })
  test('of a neighbourhood has its own and those of the whole town', () => {
    expect(titles('', 'centre')).toEqual(['Budget', 'La place'])
  })
})
