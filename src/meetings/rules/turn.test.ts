import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { turnOf } from './turn.ts'

const ends = ['2026-11-27T19:00:00.000Z', '2026-11-27T20:30:00.000Z']
const at = (hour: string) => new Date(`2026-11-27T${hour}:00.000Z`)

describe('What is ahead in a day', () => {
  test('changes when a meeting ends, at that very instant', () => {
    assert.deepEqual(turnOf(ends, at('18:59')), { over: 0, next: at('19:00') })
    assert.deepEqual(turnOf(ends, at('19:00')), { over: 1, next: at('20:30') })
  })

  test('changes no more once the last one is over', () => {
    assert.deepEqual(turnOf(ends, at('20:30')), { over: 2, next: null })
    assert.deepEqual(turnOf([], at('08:00')), { over: 0, next: null })
  })
})
