import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatherPins } from './clusters.ts'
import { areaCentre, areaPath, cornersOf, fitProjection, type AreaGeometry } from './geometry.ts'

const square: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [2, 48],
      [2.01, 48],
      [2.01, 48.01],
      [2, 48.01],
      [2, 48],
    ],
  ],
}
const corners = square.type === 'Polygon' ? (square.coordinates[0] ?? []) : []

describe('Drawing the ground', () => {
  test('puts north at the top and east at the right', () => {
    const { project } = fitProjection(corners, 100, 5)
    expect(project(2, 48.01)).toEqual({ x: 5, y: 5 })
    expect(project(2.01, 48.01)).toEqual({ x: 95, y: 5 })
  })

  test('squeezes longitudes by the cosine of the latitude: 0.01° square is 1.49 times as high as wide', () => {
    const { height, width } = fitProjection(corners, 100, 0)
    expect(height / width).toBeCloseTo(1 / Math.cos((48.005 * Math.PI) / 180), 2)
  })

  test('keeps everything within the drawing', () => {
    const position = fc.tuple(
      fc.double({ min: 2.2, max: 2.5, noNaN: true }),
      fc.double({ min: 48.7, max: 48.9, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 30 }), (positions) => {
        const { project, width, height } = fitProjection(positions, 360, 6)
        for (const [longitude, latitude] of positions) {
          const { x, y } = project(longitude, latitude)
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(height + 0.1)
        }
      }),
    )
  })

  test('leads from the drawing back to the ground', () => {
    const { project, unproject } = fitProjection(corners, 288, 4)
    const [longitude, latitude] = unproject(project(2.004, 48.007))
    expect(longitude).toBeCloseTo(2.004, 4)
    expect(latitude).toBeCloseTo(48.007, 4)
  })

  test('draws nothing, without failing, when there is nothing', () => {
    expect(fitProjection([], 100, 5)).toMatchObject({ width: 100, height: 100 })
  })

  test('closes an outline and finds its centre', () => {
    const projection = fitProjection(corners, 100, 0)
    expect(areaPath(square, projection)).toMatch(/^M0 .*Z$/)
    expect(areaCentre(square, projection).x).toBeCloseTo(50, 0)
  })

  test('shows as much of the ground from the corners of an area as from all its edge', () => {
    const whole = fitProjection(corners, 100, 0)
    expect(fitProjection(cornersOf(square), 100, 0).name).toBe(whole.name)
    expect(cornersOf({ type: 'MultiPolygon', coordinates: [] })).toEqual([])
  })

  test('draws the same area anew in another drawing', () => {
    const small = areaPath(square, fitProjection(corners, 100, 0))
    const large = areaPath(square, fitProjection(corners, 200, 0))
    expect(large).not.toBe(small)
    expect(areaPath(square, fitProjection(corners, 100, 0))).toBe(small)
  })

  test('takes the largest piece of a neighbourhood in several pieces for its centre', () => {
    const far: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [3, 48],
            [3.001, 48],
            [3.001, 48.001],
            [3, 48],
          ],
        ],
        square.type === 'Polygon' ? square.coordinates : [],
      ],
    }
    const projection = fitProjection([...corners, [3.001, 48.001]], 1000, 0)
    expect(areaCentre(far, projection).x).toBeLessThan(20)
  })
})

describe('Gathering pins', () => {
  const spots = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 5, y: 0 },
    { id: 'c', x: 90, y: 0 },
  ]

  test('puts two neighbours of three under one pin', () => {
    const pins = gatherPins(spots, ({ x, y }) => ({ x, y }), 20)
    expect(pins.map(({ places }) => places.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  })

  test('loses no place, whatever the reach', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (reach) => {
        const pins = gatherPins(spots, ({ x, y }) => ({ x, y }), reach)
        expect(pins.flatMap(({ places }) => places)).toHaveLength(3)
      }),
    )
  })
})
