import { describe, expect, test } from 'vitest'
import { nearWords, vocabularyOf } from './near-words.ts'

const vocabulary = vocabularyOf([
  'Des tilleuls avenue Carnot',
  'L’éclairage du square',
  'Un éclairage pour la piste cyclable',
])

describe('A word typed wrong', () => {
  test.each([
    ['tileuls', 'tilleuls'],
    ['eclairaje du sqaure', 'éclairage du square'],
    ['Tilleuls', null],
    ['pistes', 'piste'],
    ['rue', null],
    ['zorglub', null],
    ['zorglub tileuls', 'zorglub tilleuls'],
  ])('« %s »', (typed, meant) => {
    expect(nearWords(typed, vocabulary)).toBe(meant)
  })
  test('is mended when few are: a page of slips is compared with no vocabulary', () => {
    const meant = nearWords('tileuls eclairaje sqaure cyclble tileul carnt', vocabulary)
    expect(meant).toBe('tilleuls éclairage square cyclable tileul carnt')
  })
  test('with an empty vocabulary means nothing else', () => {
    expect(nearWords('tilleuls', vocabularyOf([]))).toBeNull()
  })
})
