import { describe, expect, test } from 'vitest'
import { remembered } from './remembered.ts'

describe('What every page shows', () => {
  function aTown() {
    const versions = { now: new Map([['town', 1]]) as Map<string, number> | null }
    const town = { name: 'Avant', reads: 0 }
    const read = remembered({ known: () => versions.now }, 'town', async () => {
      town.reads += 1
      return town.name
    })
    return { versions, town, read }
  }

  test('is read once as long as its version stays', async () => {
    const { town, read } = aTown()
    expect([await read(), await read()]).toEqual(['Avant', 'Avant'])
    expect(town.reads).toBe(1)
  })

  test('is read anew when its version has moved', async () => {
    const { versions, town, read } = aTown()
    await read()
    town.name = 'Après'
    versions.now = new Map([['town', 2]])
    expect(await read()).toBe('Après')
  })

  test('is read each time while versions are not known', async () => {
    const { versions, town, read } = aTown()
    versions.now = null
    await read()
    await read()
    expect(town.reads).toBe(2)
  })

  test('changed while it was being read, is read again at the next page', async () => {
    const { versions, town, read } = aTown()
    const first = read()
    versions.now = new Map([['town', 2]])
    await first
    await read()
    expect(town.reads).toBe(2)
  })
})
