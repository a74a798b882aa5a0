import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place, Polygon } from './outline.ts'
import { overlapOf } from './overlap.ts'
import { readNeighbourhoods } from './read-neighbourhoods.ts'
import { ringFault } from './ring-faults.ts'

/** A square of a thousandth of a degree a side: some 74 by 111 metres here. */
const square = (west: number, south: number, side = 0.001): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})

const feature = (name: unknown, geometry: unknown) => ({
  type: 'Feature',
  properties: { name },
  geometry,
})
const file = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features })

const faultsOf = (text: string) => {
  const read = readNeighbourhoods(text)
  return read.ok ? [] : read.faults
}

const coteau = feature('Le Coteau', square(2.32, 48.79))
const plaine = feature('La Plaine', square(2.321, 48.79))

describe('A drawing of neighbourhoods', () => {
  test('is read with its names, two that share a border included', () => {
    const read = readNeighbourhoods(file(coteau, plaine))
    expect(read.ok && read.drawn.map(({ name }) => name)).toEqual(['Le Coteau', 'La Plaine'])
  })

  test('may have a neighbourhood in two pieces, and « nom » for its name', () => {
    const two = {
      type: 'MultiPolygon',
      coordinates: [square(2.32, 48.79).coordinates, square(2.34, 48.79).coordinates],
    }
    const read = readNeighbourhoods(
      file({ type: 'Feature', properties: { NOM: ' Les  Îles ' }, geometry: two }),
    )
    expect(read).toMatchObject({
      ok: true,
      drawn: [{ name: 'Les Îles', outline: { type: 'MultiPolygon' } }],
    })
  })

  test('loses its altitudes and what is finer than a tenth of a metre', () => {
    const high = {
      ...square(2.32, 48.79),
      coordinates: [
        [
          [2.32, 48.79, 61],
          [2.3210000004, 48.79, 61],
          [2.321, 48.791, 61],
          [2.32, 48.79, 61],
        ],
      ],
    }
    const read = readNeighbourhoods(file(feature('Haut', high)))
    expect(read.ok && read.drawn[0]?.outline.coordinates[0]).toEqual([
      [2.32, 48.79],
      [2.321, 48.79],
      [2.321, 48.791],
      [2.32, 48.79],
    ])
  })

  test.each([
    ['not-json', '{'],
    ['not-features', '[]'],
    ['not-features', '{"type":"Feature"}'],
    ['no-features', file()],
  ])('is refused as %s: %s', (code, text) => {
    expect(faultsOf(text)).toEqual([{ code }])
  })

  test('is refused when a name is missing, or comes twice in other capitals', () => {
    expect(faultsOf(file(coteau, feature('', square(2.33, 48.79))))).toEqual([
      { code: 'no-name', feature: 2 },
    ])
    expect(faultsOf(file(coteau, feature('le coteau', square(2.33, 48.79))))).toEqual([
      { code: 'name-twice', name: 'le coteau' },
    ])
  })

  test('is refused when it draws a point, or a corner that is no pair of numbers', () => {
    expect(faultsOf(file(feature('Mairie', { type: 'Point', coordinates: [2.3, 48.7] })))).toEqual([
      { code: 'not-polygon', name: 'Mairie' },
    ])
    const odd = { type: 'Polygon', coordinates: [[[2.3, '48'], [1], [2, 3], [2, 3]]] }
    expect(faultsOf(file(feature('Odd', odd)))).toEqual([{ code: 'bad-coordinate', name: 'Odd' }])
  })

  test('in metres of Lambert 93 is told so, once', () => {
    const metres = {
      type: 'Polygon',
      coordinates: [
        [
          [651_000, 6_855_000],
          [652_000, 6_855_000],
          [652_000, 6_856_000],
          [651_000, 6_855_000],
        ],
      ],
    }
    expect(faultsOf(file(feature('A', metres), feature('B', metres)))).toEqual([
      { code: 'lambert-93' },
    ])
  })

  test('with latitudes before longitudes is told so', () => {
    const swapped = {
      type: 'Polygon',
      coordinates: square(2.32, 48.79).coordinates.map((ring) => ring.map(([x, y]) => [y, x])),
    }
    expect(faultsOf(file(feature('A', swapped)))).toEqual([{ code: 'swapped' }])
  })

  test('off the globe is refused by name', () => {
    expect(faultsOf(file(feature('Loin', square(200, 48))))).toEqual([
      { code: 'out-of-range', name: 'Loin' },
    ])
  })

  test('is refused when two neighbourhoods share more than a hundredth of the smaller', () => {
    const over = feature('La Butte', square(2.3205, 48.79))
    const [fault] = faultsOf(file(coteau, over))
    expect(fault).toMatchObject({ code: 'overlap', name: 'Le Coteau', other: 'La Butte' })
    const trembling = feature('La Butte', square(2.320995, 48.79))
    expect(faultsOf(file(coteau, trembling))).toEqual([])
  })

  test('of more than eighty neighbourhoods or twenty thousand corners is refused', () => {
    const many = Array.from({ length: 81 }, (_, index) =>
      feature(`Q${index}`, square(index / 10, 48)),
    )
    expect(faultsOf(file(...many))).toEqual([{ code: 'too-many', count: 81 }])
  })
})

describe('The edge of a neighbourhood', () => {
  const ring = (...places: readonly Place[]) => ringFault(places)
  test('needs three corners and to come back to its first', () => {
    expect(ring([0, 0], [1, 0], [0, 0])).toEqual({ kind: 'too-short' })
    expect(ring([0, 0], [1, 0], [1, 1], [0, 1])).toEqual({ kind: 'not-closed' })
  })
  test('does not cross itself, as a bow tie does in its middle', () => {
    expect(ring([0, 0], [1, 1], [1, 0], [0, 1], [0, 0])).toEqual({
      kind: 'self-crossing',
      at: [0.5, 0.5],
    })
  })
  test('does not go back on itself', () => {
    expect(ring([0, 0], [2, 0], [1, 0], [1, 1], [0, 0])?.kind).toBe('self-crossing')
  })
  test('may touch itself at a corner', () => {
    expect(ring([0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1], [0, 0])).toBeNull()
  })
})

describe('The ground two neighbourhoods share', () => {
  const metres = 111_195
  test('is half a square of 111 metres by its cosine, moved by half', () => {
    const { shared, smaller } = overlapOf(square(0, 0), square(0.0005, 0))
    expect(smaller / (0.001 * metres) ** 2).toBeCloseTo(1, 3)
    expect(shared / smaller).toBeCloseTo(0.5, 3)
  })
  test('is none along a common border, and all of one inside the other', () => {
    expect(overlapOf(square(0, 0), square(0.001, 0)).shared).toBeCloseTo(0, 5)
    const { shared, smaller } = overlapOf(square(0, 0, 0.01), square(0.002, 0.002))
    expect(shared / smaller).toBeCloseTo(1, 6)
  })
  test('spares a hole', () => {
    const ring = square(0, 0, 0.01).coordinates[0] ?? []
    const hole = square(0.002, 0.002).coordinates[0] ?? []
    const holed: Polygon = { type: 'Polygon', coordinates: [ring, hole] }
    expect(overlapOf(holed, square(0.002, 0.002)).shared).toBeCloseTo(0, 3)
  })
  test('is the same from both sides, whatever two squares', () => {
    const at = fc.double({ min: 0, max: 0.002, noNaN: true })
    fc.assert(
      fc.property(at, at, at, at, (a, b, c, d) => {
        const [one, other] = [square(a, b), square(c, d)]
        const both = overlapOf(one, other).shared
        expect(both).toBeCloseTo(overlapOf(other, one).shared, 3)
        const wide = Math.max(0, 0.001 - Math.abs(a - c)) * Math.max(0, 0.001 - Math.abs(b - d))
        expect(both / metres ** 2).toBeCloseTo(wide, 9)
      }),
    )
  })
})
