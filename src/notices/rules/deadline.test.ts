import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { deadlineOf, maySend } from './deadline.ts'

describe('The lead time of a notice', () => {
  const deadline = deadlineOf(day('2026-06-18'), 15)

  test('is counted in days back from the meeting', () => {
    assert.equal(deadline, '2026-06-03')
    assert.equal(deadlineOf(day('2028-03-01'), 1), '2028-02-29')
    assert.equal(deadlineOf(day('2026-06-18'), 0), '2026-06-18')
  })

  test('lets a notice leave on its very last day', () => {
    assert.deepEqual(maySend(deadline, day('2026-06-03'), ''), {
      ...{ ok: true, next: { lateWhy: null }, events: [] },
    })
  })

  test('refuses it the day after, unless somebody says why', () => {
    const refused = maySend(deadline, day('2026-06-04'), '')
    assert.equal(!refused.ok && refused.code, 'late')
    const kept = maySend(deadline, day('2026-06-04'), 'La salle a brûlé.')
    assert.deepEqual(kept.ok && kept.next, { lateWhy: 'La salle a brûlé.' })
  })

  test('keeps no reason that nobody had to give', () => {
    const sent = maySend(deadline, day('2026-06-01'), 'Pour rien.')
    assert.deepEqual(sent.ok && sent.next, { lateWhy: null })
  })

  test('is none where no rule says any', () => {
    assert.equal(maySend(null, day('2030-01-01'), '').ok, true)
  })
})
