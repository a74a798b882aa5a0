import { describe, expect, test } from 'vitest'
import { formKeyIn } from './form-key.ts'

const drawn = '4f0c9c1e-3a55-4f3b-9a52-1d6f6d1f2b11'

describe('The key of a form', () => {
  test('is the one it was drawn with, however often it is sent', () => {
    expect(formKeyIn({ key: drawn }, 'key')).toBe(drawn)
    expect(formKeyIn({ key: [drawn, 'other'] }, 'key')).toBe(drawn)
  })

  test.each([[{}], [{ key: '' }], [{ key: 'guessed' }]])(
    'of %j is a new one each time',
    (given) => {
      const keys = [formKeyIn(given, 'key'), formKeyIn(given, 'key')]
      expect(new Set([...keys, 'guessed', '']).size).toBe(4)
    },
  )
})
