import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestDoors, mayBeShown, type ShownPlace } from './shown-place.ts'

const aqueduc = { label: 'Rue de l’Aqueduc', doors: 46, middle: [2.337123456, 48.796] } as const
/** At 12 rue de l’Aqueduc, on the door. */
const door = [2.33576, 48.79608] as const

const metresBetween = (a: ShownPlace, [longitude, latitude]: readonly [number, number]) => {
  const east = (a.longitude - longitude) * 111_320 * Math.cos((latitude * Math.PI) / 180)
  return Math.hypot(east, (a.latitude - latitude) * 111_320)
}

describe('What the public may see of where a question is about', () => {
  test('is the middle of the street for « 12 rue de l’Aqueduc », without the number', () => {
    const shown = { street: 'Rue de l’Aqueduc', longitude: 2.33712, latitude: 48.796 }
    expect(mayBeShown({ street: aqueduc, pointed: null })).toEqual(shown)
  })

  test('is the street still when a point was put on the door', () => {
    expect(mayBeShown({ street: aqueduc, pointed: door })?.street).toBe('Rue de l’Aqueduc')
    expect(mayBeShown({ street: aqueduc, pointed: door })?.longitude).toBe(2.33712)
  })

  test('is nothing in a street of four doors: its middle is somebody’s home', () => {
    const short = { ...aqueduc, doors: fewestDoors - 1 }
    expect(mayBeShown({ street: short, pointed: null })).toBeNull()
    expect(mayBeShown({ street: short, pointed: door })).toBeNull()
  })

  test('is nothing in a street whose doors are on no map, nor for words that name no street', () => {
    expect(mayBeShown({ street: { ...aqueduc, middle: null }, pointed: null })).toBeNull()
    expect(mayBeShown({ street: null, pointed: null })).toBeNull()
  })

  test('is a square of 100 m for a point on the map, the same for two neighbours', () => {
    const here = mayBeShown({ street: null, pointed: [2.33761, 48.79003] })
    const near = mayBeShown({ street: null, pointed: [2.33764, 48.79006] })
    expect(here).toEqual(near)
    expect(here?.street).toBeNull()
  })

  test('is never further than 71 m from the point, and never says where in the square it was', () => {
    const point = fc.tuple(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    )
    fc.assert(
      fc.property(point, (pointed) => {
        const shown = mayBeShown({ street: null, pointed })
        if (shown === null) throw new Error('A point is shown.')
        expect(metresBetween(shown, pointed)).toBeLessThan(73)
        const again = mayBeShown({ street: null, pointed: [shown.longitude, shown.latitude] })
        expect(again).toEqual(shown)
      }),
    )
  })
})
