import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { readForm } from '../../platform/web/index.ts'
import { answerDoor, answerForm, countAnswers, needsToPrepare, toRemind } from './answer.ts'

const now = new Date('2026-06-18T18:00:00Z')

describe('The door of answers', () => {
  test('is open until the meeting ends, and closed by a cancellation', () => {
    const endsAt = '2026-06-18T19:00:00.000Z'
    assert.equal(answerDoor({ state: 'called', endsAt }, now), 'open')
    assert.equal(answerDoor({ state: 'called', endsAt: now.toISOString() }, now), 'over')
    assert.equal(answerDoor({ state: 'held', endsAt }, now), 'over')
    assert.equal(answerDoor({ state: 'cancelled', endsAt }, now), 'cancelled')
  })
})

describe('An answer', () => {
  test('is coming or excused, with what is needed', () => {
    const read = readForm(answerForm, {
      answer: 'excused',
      needs: 'interpreter',
      needsLanguage: 'ar',
    })
    assert.ok(read.ok)
    assert.equal(read.value.answer, 'excused')
    assert.deepEqual(read.value.needs.kinds, ['interpreter'])
  })

  test('is refused when nothing was chosen, with all that is missing', () => {
    const read = readForm(answerForm, { needs: 'interpreter' })
    assert.deepEqual(!read.ok && read.faults.map(({ field }) => field), ['answer', 'needsLanguage'])
  })
})

describe('The answers of those called', () => {
  const ride = { kinds: ['ride'], language: '', said: '' } as const
  const all = [
    { answer: 'coming', needs: ride },
    { answer: 'excused', needs: null },
    { answer: null, needs: null },
    { answer: null, needs: ride },
  ] as const

  test('are counted, and what is to be prepared with them', () => {
    assert.deepEqual(countAnswers(all), { coming: 1, excused: 1, silent: 2 })
    assert.deepEqual(needsToPrepare(all), [{ kind: 'ride', language: '', count: 2 }])
  })

  test('are asked again of those who said nothing and read mail, once a day', () => {
    const today = day('2026-06-10')
    const silent = { answer: null, way: 'mail', email: 'a@exemple.fr', remindedOn: null } as const
    assert.deepEqual(toRemind([silent], today), [silent])
    assert.deepEqual(toRemind([{ ...silent, remindedOn: day('2026-06-09') }], today).length, 1)
    assert.deepEqual(toRemind([{ ...silent, remindedOn: today }], today), [])
    assert.deepEqual(toRemind([{ ...silent, answer: 'coming' as const }], today), [])
    assert.deepEqual(toRemind([{ ...silent, way: 'letter' as const }], today), [])
    assert.deepEqual(toRemind([{ ...silent, email: null }], today), [])
  })
})
