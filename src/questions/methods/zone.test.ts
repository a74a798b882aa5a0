import { describe, expect, test } from 'vitest'
import { framed, isOnePlace, readZone, writtenZone, zoneOf } from './zone.ts'

const town = { west: 2.32, south: 48.78, east: 2.34, north: 48.8 }

describe('A part of the map', () => {
  test('holds all its places, and has the proportions of the town', () => {
    const zone = zoneOf([
      { longitude: 2.33, latitude: 48.79 },
      { longitude: 2.334, latitude: 48.791 },
    ])
    if (zone === null) throw new Error('Two places make a zone.')
    const frame = framed(zone, town)
    expect(frame.west).toBeLessThan(2.33)
    expect(frame.north).toBeGreaterThan(48.791)
    const shape = ({ west, south, east, north }: typeof town) => (east - west) / (north - south)
    expect(shape(frame)).toBeCloseTo(shape(town), 6)
  })

  test('is two hundred metres high at least, around a single place', () => {
    const one = { west: 2.33, south: 48.79, east: 2.33, north: 48.79 }
    expect(isOnePlace(one)).toBe(true)
    const { south, north } = framed(one, town)
    expect(north - south).toBeCloseTo(0.0018, 6)
  })

  test('is read as it was written, a metre wider so that no place on its edge is lost', () => {
    const zone = readZone(writtenZone(town))
    expect(zone).toEqual({ west: 2.31999, south: 48.77999, east: 2.34001, north: 48.80001 })
  })

  test.each(['', '1,2,3', '2.34,48.78,2.32,48.8', '2,91,3,99', "1,2,3,4'", 'NaN,1,2,3'])(
    'is none in « %s »',
    (text) => expect(readZone(text)).toBeNull(),
  )

  test('is none without a place', () => expect(zoneOf([])).toBeNull())
})
