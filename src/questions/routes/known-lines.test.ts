import { describe, expect, test } from 'vitest'
import { memoryOfReadings } from '../../platform/web/remembered.ts'
import { knownLines } from './known-lines.ts'

const aTown = () => {
  const memory = memoryOfReadings()
  const at = (version: number) => ({ remember: memory.at(new Map([['questions', version]])) })
  return { at }
}

describe('The lines of a list', () => {
  test('are the very objects of the former visit, to be drawn once', async () => {
    const { at } = aTown()
    const [first] = await knownLines(at(1), 'work', [{ number: 1, state: 'received' }])
    const [second] = await knownLines(at(1), 'work', [{ number: 1, state: 'received' }])
    expect(second).toBe(first)
  })

  test('say what was just read, even before the news of a change came', async () => {
    const { at } = aTown()
    await knownLines(at(1), 'work', [{ number: 1, state: 'received' }])
    const [line] = await knownLines(at(1), 'work', [{ number: 1, state: 'assigned' }])
    expect(line).toEqual({ number: 1, state: 'assigned' })
  })

  test('are drawn again once a theme, a department or a question changed', async () => {
    const { at } = aTown()
    const [first] = await knownLines(at(1), 'work', [{ number: 1 }])
    const [second] = await knownLines(at(2), 'work', [{ number: 1 }])
    expect(second).not.toBe(first)
  })

  test('of two lists are not the same drawing', async () => {
    const { at } = aTown()
    const [mine] = await knownLines(at(1), 'work', [{ number: 1 }])
    const [yours] = await knownLines(at(1), 'public', [{ number: 1 }])
    expect(yours).not.toBe(mine)
  })
})
