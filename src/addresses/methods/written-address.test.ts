import { describe, expect, test } from 'vitest'
import { addressReadings, plainSuffix } from './written-address.ts'

const first = (typed: string) => {
  const [reading] = addressReadings(typed)
  return reading && [reading.number, reading.suffix, reading.words.join(' ')]
}

describe('An address as people write it', () => {
  test.each([
    ['12 rue de l’Aqueduc', 12, '', 'rue de l aqueduc'],
    ['12 bis rue Haute', 12, 'bis', 'rue haute'],
    ['12bis, rue Haute', 12, 'bis', 'rue haute'],
    ['12 B rue Haute', 12, 'bis', 'rue haute'],
    ['12ter rue Haute', 12, 'ter', 'rue haute'],
    ['12 a rue Haute', 12, 'a', 'rue haute'],
    ['12 r Haute', 12, '', 'r haute'],
    ['12 rue Haute 94230 Cachan', 12, '', 'rue haute cachan'],
  ])('« %s » is number %s %s', (typed, number, suffix, words) => {
    expect(first(typed)).toEqual([number, suffix, words])
  })

  test('may have its number last', () => {
    expect(addressReadings('rue Haute 12 bis')).toContainEqual({
      number: 12,
      suffix: 'bis',
      words: ['rue', 'haute'],
    })
  })

  test('may have a number in its name: each way to read it is kept', () => {
    const readings = addressReadings('12 rue du 8 mai 1945').map(({ number, words }) => [
      number,
      words.join(' '),
    ])
    expect(readings).toContainEqual([12, 'rue du 8 mai 1945'])
    expect(addressReadings('8 mai 1945').at(-1)).toEqual({
      number: null,
      suffix: '',
      words: ['8', 'mai', '1945'],
    })
  })

  test('has no number yet when none was typed, and is nothing when nothing was', () => {
    expect(addressReadings('rue Haute')).toEqual([
      { number: null, suffix: '', words: ['rue', 'haute'] },
    ])
    expect(addressReadings(' ’ ')).toEqual([])
  })

  test('takes B for bis and T for ter, as doors do', () => {
    expect([plainSuffix('B'), plainSuffix('bis'), plainSuffix('T'), plainSuffix('a')]).toEqual([
      'bis',
      'bis',
      'ter',
      'a',
    ])
  })
})
