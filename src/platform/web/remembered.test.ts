import { describe, expect, test } from 'vitest'
import { memoryOfReadings } from './remembered.ts'

const at = (version: number): ReadonlyMap<string, number> => new Map([['town', version]])

describe('What many pages show', () => {
  function aTown() {
    const town: { name: string | null; reads: number } = { name: 'Avant', reads: 0 }
    const memory = memoryOfReadings(3)
    const read = async () => {
      town.reads += 1
      if (town.name === 'Panne') throw new Error(town.name)
      return town.name
    }
    /** Asked by an answer that began when the town had this version. */
    const ask = (known: ReadonlyMap<string, number> | null, what = 'name') =>
      memory.at(known)('town', what, read)
    return { town, memory, read, ask }
  }

  test('is read once as long as its version stays', async () => {
    const { town, ask } = aTown()
    expect([await ask(at(1)), await ask(at(1))]).toEqual(['Avant', 'Avant'])
    expect(town.reads).toBe(1)
  })

  test('is read once for all who ask at the same time', async () => {
    const { town, ask } = aTown()
    expect(await Promise.all([ask(at(1)), ask(at(1))])).toEqual(['Avant', 'Avant'])
    expect(town.reads).toBe(1)
  })

  test('is read anew when its version has moved', async () => {
    const { town, ask } = aTown()
    await ask(at(1))
    town.name = 'Après'
    expect(await ask(at(2))).toBe('Après')
  })

  test('is read anew when one of its versions has moved', async () => {
    const { town, memory, read } = aTown()
    const ask = (...known: [string, number][]) =>
      memory.at(new Map(known))(['town', 'streets'], 'name', read)
    await ask(['town', 1], ['streets', 1])
    town.name = 'Après'
    expect(await ask(['town', 1], ['streets', 1])).toBe('Avant')
    expect(await ask(['town', 1], ['streets', 2])).toBe('Après')
    expect(await ask(['town', 2], ['streets', 2])).toBe('Après')
    expect(town.reads).toBe(3)
  })

  test('is not taken from an answer that began before the change, however late it asks', async () => {
    const { town, ask } = aTown()
    // What it read under the former version (an id that is gone) may lead it to nothing.
    town.name = 'Vide'
    const late = ask(at(1))
    town.name = 'Après'
    expect(await ask(at(2))).toBe('Après')
    expect(await late).toBe('Vide')
    expect(await ask(at(2))).toBe('Après')
  })

  test('is read once by an answer while versions are not known, and again by the next', async () => {
    const { town, memory, read } = aTown()
    const remember = memory.at(null)
    await remember('town', 'name', read)
    await remember('town', 'name', read)
    expect(town.reads).toBe(1)
    await memory.at(null)('town', 'name', read)
    expect(town.reads).toBe(2)
  })

  test('not found, or not read for a fault, is asked for again', async () => {
    const { town, ask } = aTown()
    town.name = null
    expect(await ask(at(1))).toBeNull()
    town.name = 'Panne'
    await expect(ask(at(1))).rejects.toThrow('Panne')
    town.name = 'Retrouvée'
    expect(await ask(at(1))).toBe('Retrouvée')
  })

  test('is forgotten at the next visit once its version has moved, whatever is asked', async () => {
    const { town, memory, ask } = aTown()
    await ask(at(1))
    memory.at(at(2))
    // A late answer of before the change: nothing is left to give it.
    await ask(at(1))
    expect(town.reads).toBe(2)
  })

  test('leaves the memory when three others were asked for since', async () => {
    const { town, ask } = aTown()
    for (const what of ['name', 'colours', 'wording', 'colours', 'map']) await ask(at(1), what)
    expect(town.reads).toBe(4)
    await ask(at(1), 'wording')
    expect(town.reads).toBe(4)
    await ask(at(1), 'name')
    expect(town.reads).toBe(5)
  })
})
