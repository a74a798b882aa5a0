import { describe, expect, test } from 'vitest'
import { memoryOf } from './remembered.ts'

describe('What many pages show', () => {
  function aTown() {
    const versions = { now: new Map([['town', 1]]) as Map<string, number> | null }
    const town: { name: string | null; reads: number } = { name: 'Avant', reads: 0 }
    const remember = memoryOf({ known: () => versions.now }, 3)
    const read = (what = 'name') =>
      remember('town', what, async () => {
        town.reads += 1
        if (town.name === 'Panne') throw new Error(town.name)
        return town.name
      })
    return { versions, town, read }
  }

  test('is read once as long as its version stays', async () => {
    const { town, read } = aTown()
    expect([await read(), await read()]).toEqual(['Avant', 'Avant'])
    expect(town.reads).toBe(1)
  })

  test('is read once for all who ask at the same time', async () => {
    const { town, read } = aTown()
    expect(await Promise.all([read(), read()])).toEqual(['Avant', 'Avant'])
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

  test('not found, or not read for a fault, is asked for again', async () => {
    const { town, read } = aTown()
    town.name = null
    expect(await read()).toBeNull()
    town.name = 'Panne'
    await expect(read()).rejects.toThrow('Panne')
    town.name = 'Retrouvée'
    expect(await read()).toBe('Retrouvée')
  })

  test('leaves the memory when three others were asked for since', async () => {
    const { town, read } = aTown()
    for (const what of ['name', 'colours', 'wording', 'colours', 'map']) await read(what)
    expect(town.reads).toBe(4)
    await read('wording')
    expect(town.reads).toBe(4)
    await read('name')
    expect(town.reads).toBe(5)
  })
})
