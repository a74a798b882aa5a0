import { describe, expect, test } from 'vitest'
import { type AreaGeometry, fitProjection, type Projection, ringsOf } from './geometry.ts'
import { type Discs, spotWithin } from './spot-within.ts'

const area = (...corners: readonly (readonly [number, number])[]): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0] ?? [0, 0]]],
})
const drawn = (geometry: AreaGeometry, extent = { halfWidth: 30, above: 16, below: 32 }) =>
  spotWithin(geometry, fitProjection(ringsOf(geometry).flat(), 200, 0), extent)

describe('The disc and the name of a neighbourhood', () => {
  test('stand at its centre when they hold there', () => {
    const { x, y } = drawn(area([0, 0], [2, 0], [2, 2], [0, 2]))
    expect([x, y]).toEqual([100, 100])
  })

  test('move to its wide end when its centre is a neck', () => {
    // Wide above, a narrow leg below, as « La Plaine ».
    const { y } = drawn(
      area([0, 2], [2, 2], [2, 1], [1.1, 1], [1.1, -2], [0.9, -2], [0.9, 1], [0, 1]),
    )
    expect(y + 32).toBeLessThan(100)
  })

  test('keep clear of the discs that are there, as long as there is room', () => {
    const square = area([0, 0], [2, 0], [2, 2], [0, 2])
    const projection = fitProjection(ringsOf(square).flat(), 200, 0)
    const name = { halfWidth: 30, above: 10, below: 4 }
    const beside = spotWithin(square, projection, name, { spots: [{ x: 100, y: 100 }], radius: 18 })
    expect(Math.abs(beside.y - 100)).toBeGreaterThan(18)
    const everywhere = Array.from({ length: 100 }, (_, place) => ({
      x: (place % 10) * 20,
      y: Math.floor(place / 10) * 20,
    }))
    const discs = { spots: everywhere, radius: 18 }
    expect(spotWithin(square, projection, name, discs)).toEqual({ x: 100, y: 100 })
  })

  test('are sought once for an area, a name, a frame and its discs', () => {
    const square = area([0, 0], [2, 0], [2, 2], [0, 2])
    let projected = 0
    const counting = (frame: Projection): Projection => ({
      ...frame,
      project: (longitude, latitude) => {
        projected += 1
        return frame.project(longitude, latitude)
      },
    })
    const whole = fitProjection(ringsOf(square).flat(), 200, 0)
    const half = fitProjection(
      [
        [0, 0],
        [1, 1],
      ],
      200,
      0,
    )
    const name = { halfWidth: 30, above: 10, below: 4 }
    const seeks = (
      frame: Projection,
      extent = name,
      discs = { spots: [], radius: 18 } as Discs,
    ) => {
      projected = 0
      spotWithin(square, counting(frame), extent, discs)
      return projected > 0
    }
    const one = { spots: [{ x: 100, y: 100 }], radius: 18 }
    expect([seeks(whole), seeks(whole)]).toEqual([true, false])
    expect([seeks(half), seeks(half)]).toEqual([true, false])
    expect([seeks(whole, { ...name, halfWidth: 40 }), seeks(whole, name, one)]).toEqual([
      true,
      true,
    ])
    expect([seeks(whole, name, one), seeks(whole)]).toEqual([false, false])
  })

  test('stay at its centre when it holds them nowhere', () => {
    const { x } = drawn(area([0, 0], [2, 0], [2, 0.1], [0, 0.1]))
    expect(x).toBeCloseTo(100, 0)
  })
})
