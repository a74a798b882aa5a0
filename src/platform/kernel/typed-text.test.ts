import { describe, expect, test } from 'vitest'
import { typedText } from './typed-text.ts'

describe('What somebody typed', () => {
  test('has line ends of one kind, and no letter that commands machines', () => {
    expect(typedText('un\r\ndeux\u0000\u001b[31m\ttrois')).toBe('un\ndeux[31m\ttrois')
  })
  test('is empty when nothing came, and stays a list when it came twice', () => {
    expect(typedText(undefined)).toBe('')
    expect(typedText(['a', 'b'])).toEqual(['a', 'b'])
  })
})
