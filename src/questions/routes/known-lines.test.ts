import { describe, expect, test } from 'vitest'
import { memoryOfReadings } from '../../platform/web/remembered.ts'
import { knownLines } from './known-lines.ts'

const memory = () => memoryOfReadings()
const at = (shared: ReturnType<typeof memory>, version: number) => ({
  remember: shared.at(new Map([['questions', version]])),
})
const aLine = (number: number, state = 'received') => ({ number, state })

describe('The lines of a list', () => {
  test('are the very objects of the former visit, in the order asked for now', async () => {
    const shared = memory()
    const [first, second] = (await knownLines(at(shared, 1), 'work')).same([aLine(1), aLine(2)])
    const again = (await knownLines(at(shared, 1), 'work')).same([aLine(3), aLine(2), aLine(1)])
    expect(again[1]).toBe(second)
    expect(again[2]).toBe(first)
    expect(again[0]).toEqual(aLine(3))
  })

  test('are new once a question changed', async () => {
    const shared = memory()
    ;(await knownLines(at(shared, 1), 'work')).same([aLine(1)])
    const now = (await knownLines(at(shared, 2), 'work')).same([aLine(1, 'assigned')])
    expect(now).toEqual([aLine(1, 'assigned')])
  })

  test('read before a change and given after it are not taken for those of after', async () => {
    const shared = memory()
    const before = await knownLines(at(shared, 1), 'work')
    const after = await knownLines(at(shared, 2), 'work')
    before.same([aLine(1)])
    expect(after.same([aLine(1, 'assigned')])).toEqual([aLine(1, 'assigned')])
  })

  test('of two lists are not the same', async () => {
    const shared = memory()
    ;(await knownLines(at(shared, 1), 'public')).same([aLine(1)])
    expect((await knownLines(at(shared, 1), 'work')).same([aLine(1, 'closed')])[0]?.state).toBe(
      'closed',
    )
  })

  test('are forgotten together past two thousand', async () => {
    const shared = memory()
    const [first] = (await knownLines(at(shared, 1), 'work')).same([aLine(0)])
    const many = Array.from({ length: 2000 }, (_, place) => aLine(place + 1))
    ;(await knownLines(at(shared, 1), 'work')).same(many)
    const [later] = (await knownLines(at(shared, 1), 'work')).same([aLine(0)])
    expect(later).toEqual(first)
    expect(later).not.toBe(first)
  })

  test('are read by number where they are not known, and come in the order asked for', async () => {
    const lines = await knownLines(at(memory(), 1), 'work')
    const [known] = lines.same([aLine(2)])
    const asked: (readonly number[])[] = []
    const read = async (numbers: readonly number[]) => {
      asked.push(numbers)
      return numbers.filter((number) => number !== 4).map((number) => aLine(number))
    }
    const found = await lines.of([3, 2, 4, 1], read)
    expect(found).toEqual([aLine(3), aLine(2), aLine(1)])
    expect(found[1]).toBe(known)
    expect(await lines.of([1, 2], read)).toEqual([aLine(1), aLine(2)])
    expect(asked).toEqual([[3, 4, 1]])
  })
})
