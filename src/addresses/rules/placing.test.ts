import { describe, expect, test } from 'vitest'
import { placingBy } from './placing.ts'
import { isOnSide, setSide, type StreetSide } from './street-side.ts'

const box = (x: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
      [x, 0],
    ],
  ],
})
const neighbourhoods = [
  { id: 'west', outline: box(0) },
  { id: 'east', outline: box(1) },
]
const aSide = (more: Partial<StreetSide> = {}): StreetSide => ({
  id: '1',
  street: 'rue haute',
  side: 'even',
  from: 0,
  to: null,
  neighbourhood: 'east',
  ...more,
})
const door = (number: number | null, x = 0.5) => ({
  street: 'Rue Haute',
  part: '',
  number,
  point: [x, 0.5] as const,
})

describe('The neighbourhood of an address', () => {
  const place = placingBy({ neighbourhoods, sides: [] })

  test('is the outline it stands in', () => {
    expect(place(door(3))).toBe('west')
    expect(place(door(3, 1.5))).toBe('east')
  })
  test('is the first of the town’s list on a shared border', () => {
    expect(place(door(3, 1))).toBe('west')
  })
  test('is none outside all outlines, or without position', () => {
    expect(place(door(3, 7))).toBeNull()
    expect(place({ ...door(3), point: null })).toBeNull()
  })
  test('is the one somebody gave to its side of the street, whatever the map says', () => {
    const decided = placingBy({ neighbourhoods, sides: [aSide({ from: 2, to: 40 })] })
    expect([2, 3, 40, 42].map((number) => decided(door(number)))).toEqual([
      'east',
      'west',
      'east',
      'west',
    ])
  })
  test('follows the map again when that neighbourhood is no more', () => {
    const gone = placingBy({ neighbourhoods, sides: [aSide({ neighbourhood: 'north' })] })
    expect(gone(door(2))).toBe('west')
  })
})

describe('A side of a street', () => {
  test('without numbers is the whole of it, or nothing', () => {
    const hamlet = { street: 'rue haute', number: null }
    expect(isOnSide(aSide({ side: 'all' }), hamlet)).toBe(true)
    expect(isOnSide(aSide(), hamlet)).toBe(false)
  })

  const known = { isStreet: true, neighbourhoods: ['west', 'east'], sides: [] }

  test('is given when nothing forbids it', () => {
    expect(setSide(aSide(), known)).toMatchObject({ ok: true, next: { side: 'even' } })
  })
  test.each([
    ['unknown-street', aSide(), { ...known, isStreet: false }],
    ['unknown-neighbourhood', aSide({ neighbourhood: 'north' }), known],
    ['backwards', aSide({ from: 10, to: 8 }), known],
    ['overlaps', aSide(), { ...known, sides: [aSide({ id: '2', from: 30, to: 50 })] }],
    ['overlaps', aSide({ side: 'all' }), { ...known, sides: [aSide({ id: '2', side: 'odd' })] }],
  ])('is refused: %s', (code, side, about) => {
    expect(setSide(side, about)).toMatchObject({ ok: false, code })
  })
  test('may stand beside the other side, or beyond its last number', () => {
    const beside = { ...known, sides: [aSide({ id: '2', side: 'odd' })] }
    const beyond = { ...known, sides: [aSide({ id: '2', from: 0, to: 40 })] }
    expect(setSide(aSide(), beside).ok).toBe(true)
    expect(setSide(aSide({ from: 42 }), beyond).ok).toBe(true)
  })
})
