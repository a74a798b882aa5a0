import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Area, isInArea } from './point-in-area.ts'

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const plain: Area = { type: 'Polygon', coordinates: [square(0, 0, 10)] }
const holed: Area = { type: 'Polygon', coordinates: [square(0, 0, 10), square(4, 4, 2)] }
const parts: Area = {
  type: 'MultiPolygon',
  coordinates: [[square(0, 0, 2)], [square(5, 5, 2), square(5.5, 5.5, 1)]],
}

describe('A point in an area', () => {
  test('is inside, or it is not', () => {
    expect(isInArea(plain, [5, 5])).toBe(true)
    expect(isInArea(plain, [11, 5])).toBe(false)
    expect(isInArea(plain, [5, -0.001])).toBe(false)
  })

  test.each([
    [0, 5],
    [10, 5],
    [5, 0],
    [5, 10],
    [0, 0],
    [10, 10],
  ])('on an edge or a corner (%f, %f) is inside', (x, y) => {
    expect(isInArea(plain, [x, y])).toBe(true)
  })

  test('at the height of a corner is counted once', () => {
    const lozenge: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [5, 5],
          [10, 0],
          [5, -5],
          [0, 0],
        ],
      ],
    }
    expect(isInArea(lozenge, [5, 0])).toBe(true)
    expect(isInArea(lozenge, [-1, 0])).toBe(false)
    expect(isInArea(lozenge, [1, 5])).toBe(false)
  })

  test('in a hole is outside; on the edge of the hole, inside', () => {
    expect(isInArea(holed, [5, 5])).toBe(false)
    expect(isInArea(holed, [4, 5])).toBe(true)
    expect(isInArea(holed, [3, 5])).toBe(true)
  })

  test('is in any part of an area in several parts', () => {
    expect(isInArea(parts, [1, 1])).toBe(true)
    expect(isInArea(parts, [5.2, 5.2])).toBe(true)
    expect(isInArea(parts, [6, 6])).toBe(false)
    expect(isInArea(parts, [3, 3])).toBe(false)
  })

  test('is where its coordinates say, whichever way the ring turns and whether it is closed', () => {
    const turned: Area = { type: 'Polygon', coordinates: [square(0, 0, 10).toReversed().slice(1)] }
    // Never on an edge, where neighbours share.
    const coordinate = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 100 + 0.005)
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const isIn = x >= 0 && x <= 10 && y >= 0 && y <= 10
        expect(isInArea(plain, [x, y])).toBe(isIn)
        expect(isInArea(turned, [x, y])).toBe(isIn)
      }),
    )
  })
})
