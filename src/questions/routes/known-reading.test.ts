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

type At = ReturnType<ReturnType<typeof aTown>['at']>

const work = { list: 'work', query: {} }
const aReading = (state: string) => async () => ({ lines: [{ number: 1, state }], total: 1 })

/** Asked once, then again: what is kept. */
async function keptOf(at: At, about: Parameters<typeof knownReading>[1], state = 'received') {
  await knownReading(at, about, aReading(state))
  return (await knownReading(at, about, aReading(state))).found
}

describe('What was read of a list', () => {
  test('is the very object of the former visit from the second on, to be drawn once', async () => {
    const { at } = aTown()
    const asked = (state: string) => knownReading(at(1), work, aReading(state))
    const once = await asked('received')
    const again = await asked('assigned')
    expect([once.isKept, again.isKept]).toEqual([false, true])
    expect(again.found).toEqual(await aReading('assigned')())
    expect((await asked('closed')).found).toBe(again.found)
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
    await keptOf(at(1), work)
    const { found, isKept } = await knownReading(at(2), work, aReading('assigned'))
    expect(found).toEqual(await aReading('assigned')())
    expect(isKept).toBe(false)
  })

  test('is read again once what stands beside it changed', async () => {
    const { at } = aTown()
    const withMail = { ...work, beside: ['mail-in'] }
    const kept = await keptOf(at(1), withMail)
    const asked = async (mails: number) =>
      (await knownReading(at(1, mails), withMail, aReading('received'))).found
    expect(await asked(1)).toBe(kept)
    expect(await asked(2)).not.toBe(kept)
  })

  test('of two lists is not the same', async () => {
    const { at } = aTown()
    const mine = await keptOf(at(1), work)
    expect(await keptOf(at(1), { list: 'public', query: {} })).not.toBe(mine)
  })

  test('that failed is read again', async () => {
    const { at } = aTown()
    const failing = async (): Promise<object> => {
      throw new Error('The database is away.')
    }
    await expect(knownReading(at(1), work, failing)).rejects.toThrow('away')
    await knownReading(at(1), work, aReading('received'))
    await expect(knownReading(at(1), work, failing)).rejects.toThrow('away')
    const { found } = await knownReading(at(1), work, aReading('received'))
    expect(found).toEqual(await aReading('received')())
  })

  test('is forgotten with all others past two hundred of them', async () => {
    const { at } = aTown()
    const about = (mots: string) => ({ list: 'public', query: { mots } })
    const kept = await keptOf(at(1), about('banc'))
    const read = (mots: string) => knownReading(at(1), about(mots), aReading('received'))
    for (let place = 0; place < 199; place += 1) await read(`mot ${place}`)
    expect((await read('banc')).found).toBe(kept)
    await read('arbre')
    expect((await read('banc')).found).not.toBe(kept)
  })
})
