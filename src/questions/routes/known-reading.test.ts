import { describe, expect, test } from 'vitest'
import { memoryOfReadings } from '../../platform/web/remembered.ts'
import { knownReading } from './known-reading.ts'

const aTown = () => {
  const memory = memoryOfReadings()
  const at = (version: number) => ({ remember: memory.at(new Map([['questions', version]])) })
  return { at }
}

const work = { list: 'work', query: {} }
const aReading = (state: string) => ({ lines: [{ number: 1, state }], total: 1 })

describe('What was read of a list', () => {
  test('is the very object of the former visit, to be drawn once', async () => {
    const { at } = aTown()
    const first = await knownReading(at(1), work, aReading('received'))
    expect(await knownReading(at(1), work, aReading('received'))).toBe(first)
  })

  test('says what was just read, even before the news of a change came', async () => {
    const { at } = aTown()
    await knownReading(at(1), work, aReading('received'))
    const second = await knownReading(at(1), work, aReading('assigned'))
    expect(second).toEqual(aReading('assigned'))
  })

  test('is drawn again once a theme, a department or a question changed', async () => {
    const { at } = aTown()
    const first = await knownReading(at(1), work, aReading('received'))
    expect(await knownReading(at(2), work, aReading('received'))).not.toBe(first)
  })

  test('of two lists is not the same drawing', async () => {
    const { at } = aTown()
    const mine = await knownReading(at(1), work, aReading('received'))
    expect(await knownReading(at(1), { list: 'public', query: {} }, aReading('received'))).not.toBe(
      mine,
    )
  })

  test('of other words is another object, though neither finds anything: each has one drawing', async () => {
    const { at } = aTown()
    const read = (mots: string) =>
      knownReading(at(1), { list: 'public', query: { mots } }, { lines: [], total: 0 })
    expect(await read('banc')).not.toBe(await read('arbre'))
    expect(await read('banc')).toBe(await read('banc'))
  })

  test('stays as long as two hundred are kept, then is asked again', async () => {
    const { at } = aTown()
    const first = await knownReading(at(1), work, aReading('received'))
    for (let total = 0; total < 199; total += 1) {
      await knownReading(at(1), work, { lines: [], total })
    }
    expect(await knownReading(at(1), work, aReading('received'))).toBe(first)
    expect(await knownReading(at(1), work, aReading('received'))).toBe(first)
  })

  test('is forgotten with all others past two hundred of them', async () => {
    const { at } = aTown()
    const first = await knownReading(at(1), work, aReading('received'))
    for (let total = 0; total < 200; total += 1) {
      await knownReading(at(1), work, { lines: [], total })
    }
    expect(await knownReading(at(1), work, aReading('received'))).not.toBe(first)
  })
})
