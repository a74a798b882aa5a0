import { describe, expect, test } from 'vitest'
import { clearSpot } from './clear-spot.ts'

const own = { x: 100, y: 100 }

describe('A name on a map', () => {
  test('stays in the middle of its area when no disc is there', () => {
    expect(clearSpot(own, [{ x: 100, y: 160 }], 18)).toEqual(own)
    expect(clearSpot(own, [{ x: 160, y: 100 }], 18)).toEqual(own)
  })

  test('goes above a disc, else below, else stays', () => {
    expect(clearSpot(own, [{ x: 104, y: 102 }], 18)).toEqual({ x: 100, y: 74 })
    const above = [own, { x: 100, y: 60 }]
    expect(clearSpot(own, above, 18)).toEqual({ x: 100, y: 136 })
    const all = Array.from({ length: 12 }, (_, place) => ({ x: 100, y: place * 20 }))
    expect(clearSpot(own, all, 18)).toEqual(own)
  })
})
