import { describe, expect, test } from 'vitest'
import { inSmsLetters, isOneSms } from './one-sms.ts'

describe('A text message', () => {
  test('is written in the letters of phones: é and à stay, ê, ’ and œ are replaced', () => {
    expect(inSmsLetters('L’été, même à l’œil : « ça va »…')).toBe(
      `L'été, meme à l'oeil : " ca va "...`,
    )
  })
  test('says ? for what has no stand-in', () => {
    expect(inSmsLetters('你好')).toBe('??')
  })
  test('is one up to 160 letters, the euro counting for two', () => {
    expect(isOneSms('a'.repeat(160))).toBe(true)
    expect(isOneSms('a'.repeat(161))).toBe(false)
    expect(isOneSms(`${'a'.repeat(158)}€`)).toBe(true)
    expect(isOneSms(`${'a'.repeat(159)}€`)).toBe(false)
  })
})
