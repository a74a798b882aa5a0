import { describe, expect, test } from 'vitest'
import { toTell } from './mail-choice.ts'

describe('What is new in the space of members', () => {
  test('is told to who asked and still reads it; neither to who left, nor to who wrote it', () => {
    const choices = ['agathe', 'alban', 'fanny'].map((party) => ({ party }))
    const told = toTell(choices, new Set(['agathe', 'alban', 'anais']), 'agathe')
    expect(told).toEqual([{ party: 'alban' }])
  })
})
