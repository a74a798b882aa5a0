import { describe, expect, test } from 'vitest'
import { memoryOfReadings } from '../../platform/web/remembered.ts'
import { knownReading } from './known-reading.ts'

const aTown = () => {
  const memory = memoryOfReadings()
  const at = (version: number, mails = 1) => ({
    remember: memory.at(
      new Map([
        ['questions', version],
        ['mail-in', mails],
      ]),
    ),
  })
  return { at }
}

const work = { list: 'work', query: {} }
const aReading = (state: string) => async () => ({ lines: [{ number: 1, state }], total: 1 })

describe('What was read of a list', () => {
  test('is the very object of the former visit, to be drawn once', async () => {
    const { at } = aTown()
    const first = await knownReading(at(1), work, aReading('received'))
    expect(await knownReading(at(1), work, aReading('assigned'))).toBe(first)
  })

  test('is read once by those who ask at once', async () => {
    const { at } = aTown()
    let readings = 0
    const read = async () => ({ lines: [], total: (readings += 1) })
    await Promise.all([knownReading(at(1), work, read), knownReading(at(1), work, read)])
    expect(readings).toBe(1)
  })

  test('is read again once a theme, a department or a question changed', async () => {
    const { at } = aTown()
    await knownReading(at(1), work, aReading('received'))
    expect(await knownReading(at(2), work, aReading('assigned'))).toEqual(
      await aReading('assigned')(),
    )
  })

  test('is read again once what stands beside it changed', async () => {
    const { at } = aTown()
    const withMail = { ...work, beside: ['mail-in'] }
    const first = await knownReading(at(1), withMail, aReading('received'))
    expect(await knownReading(at(1), withMail, aReading('received'))).toBe(first)
    expect(await knownReading(at(1, 2), withMail, aReading('received'))).not.toBe(first)
  })

  test('of two lists is not the same', async () => {
    const { at } = aTown()
    const mine = await knownReading(at(1), work, aReading('received'))
    const others = await knownReading(at(1), { list: 'public', query: {} }, aReading('received'))
    expect(others).not.toBe(mine)
  })

  test('that failed is read again', async () => {
    const { at } = aTown()
    const failing = async (): Promise<object> => {
      throw new Error('The database is away.')
    }
    await expect(knownReading(at(1), work, failing)).rejects.toThrow('away')
    expect(await knownReading(at(1), work, aReading('received'))).toEqual(
      await aReading('received')(),
    )
  })

  test('is forgotten with all others past fifty of them', async () => {
    const { at } = aTown()
    const read = (mots: string) =>
      knownReading(at(1), { list: 'public', query: { mots } }, async () => ({ lines: [] }))
    const first = await read('banc')
    for (let place = 0; place < 49; place += 1) await read(`mot ${place}`)
    expect(await read('banc')).toBe(first)
    await read('arbre')
    expect(await read('banc')).not.toBe(first)
  })
})
