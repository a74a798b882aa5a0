import { expect, test } from 'vitest'
import { kept, keptBeside, keptOf } from './kept.ts'

function counting(most: number) {
  const made: string[] = []
  const of = kept(most, (key: string) => {
    made.push(key)
    return key.toUpperCase()
  })
  return { of, made }
}

test('What was given once is not made again', () => {
  const { of, made } = counting(10)
  expect([of('a'), of('b'), of('a')]).toEqual(['A', 'B', 'A'])
  expect(made).toEqual(['a', 'b'])
})

test('Past its limit, all is forgotten and made anew', () => {
  const { of, made } = counting(2)
  for (const key of ['a', 'b', 'c', 'c', 'a']) of(key)
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

test('What fails is not remembered', () => {
  let tries = 0
  const of = kept(2, () => {
    tries += 1
    if (tries === 1) throw new Error('not yet')
    return 'there'
  })
  expect(() => of('a')).toThrow('not yet')
  expect(of('a')).toBe('there')
})

test('What two objects have together is made once, and is theirs alone', () => {
  const countOf = keptBeside(() => new Map<string, number>())
  const [town, village, words] = [{}, {}, {}]
  countOf(town, words).set('doors', 3)
  expect(countOf(town, words).get('doors')).toBe(3)
  expect([countOf(village, words).size, countOf(words, town).size]).toEqual([0, 0])
})

test('What is worked out of one object in a manner is made once, and again past its limit', () => {
  const made: string[] = []
  const drawnOf = keptOf<string>(2)
  const [town, village] = [{}, {}]
  const draw = (one: object, manner: string) =>
    drawnOf(one, manner, () => {
      made.push(manner)
      return manner.toUpperCase()
    })
  for (const manner of ['large', 'small', 'large']) draw(town, manner)
  expect(made).toEqual(['large', 'small'])
  expect(draw(village, 'large')).toBe('LARGE')
  draw(town, 'tiny')
  draw(town, 'large')
  expect(made).toEqual(['large', 'small', 'large', 'tiny', 'large'])
})
