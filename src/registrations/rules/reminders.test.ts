import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { reminderDue } from './reminders.ts'

const on = day('2026-06-18')
const at = (today: string, hour: string) => reminderDue(on, [day(today), hour])

describe('A reminder', () => {
  test('is due three days before, and the day itself', () => {
    assert.equal(at('2026-06-14', '10:00'), null)
    assert.deepEqual(at('2026-06-15', '08:00'), { reminder: 'soon', madeBefore: '2026-06-15' })
    assert.deepEqual(at('2026-06-18', '08:00'), { reminder: 'today', madeBefore: '2026-06-18' })
    assert.equal(at('2026-06-19', '10:00'), null)
  })

  test('is made up for the day after, not in the night', () => {
    assert.equal(at('2026-06-16', '09:00')?.reminder, 'soon')
    assert.equal(at('2026-06-15', '07:59'), null)
    assert.equal(at('2026-06-15', '20:00'), null)
  })
})
