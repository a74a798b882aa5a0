import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { holdersOf, isLeftAlone, signerIn, signersOf } from './signers.ts'

const step = {
  role: 'councillor',
  scopes: [
    { kind: 'neighbourhood', id: 'coteau' },
    { kind: 'town', id: null },
  ],
} as const
const on = (party: string, kind: string, id: string | null, role = 'councillor') => ({
  party,
  role,
  scope: { kind, id },
})
const celeste = on('celeste', 'neighbourhood', 'coteau')
const whole = on('maxime', 'town', null)
const today = day('2026-08-03')
const away = (delegate: string | null, holder = 'celeste') => ({
  id: 'leave',
  holder,
  delegate,
  beginsOn: day('2026-08-01'),
  endsOn: day('2026-08-03'),
})

describe('Who holds a step', () => {
  test('is the councillor of the neighbourhood, when there is one', () => {
    expect(holdersOf(step, [whole, celeste])).toEqual(['celeste'])
  })
  test('is one of the whole town where the neighbourhood has none', () => {
    expect(holdersOf(step, [whole, on('paul', 'neighbourhood', 'plaine')])).toEqual(['maxime'])
  })
  test('is nobody with another role, nor of another neighbourhood', () => {
    const others = [on('paul', 'neighbourhood', 'plaine'), on('a', 'town', null, 'officer')]
    expect(holdersOf(step, others)).toEqual([])
  })
})

describe('Who may sign', () => {
  test('is the delegate too, from the first day away to the last', () => {
    const signers = (on: string) => signersOf(step, [celeste], [away('gaelle')], day(on))
    expect(signers('2026-07-31')).toEqual([{ party: 'celeste', insteadOf: null }])
    expect(signers('2026-08-01')).toContainEqual({ party: 'gaelle', insteadOf: 'celeste' })
    expect(signers('2026-08-03')).toContainEqual({ party: 'gaelle', insteadOf: 'celeste' })
    expect(signers('2026-08-04')).toHaveLength(1)
  })
  test('is not the delegate of a delegate', () => {
    const lent = [away('gaelle'), away('hugo', 'gaelle')]
    const signers = signersOf(step, [celeste], lent, today)
    expect(signers.map(({ party }) => party)).toEqual(['celeste', 'gaelle'])
  })
  test('signs for herself first, when she is asked twice', () => {
    const both = signersOf(
      step,
      [celeste, on('ana', 'neighbourhood', 'coteau')],
      [away('ana')],
      today,
    )
    expect(signerIn(both, 'ana')).toEqual({ party: 'ana', insteadOf: null })
    expect(both.map(({ party }) => party)).toEqual(['celeste', 'ana'])
    expect(signerIn(both, 'somebody')).toBeNull()
  })
})

describe('A step left alone', () => {
  test('has all its holders away without a delegate', () => {
    expect(isLeftAlone(step, [celeste], [away(null)], today)).toBe(true)
    expect(isLeftAlone(step, [celeste], [away('gaelle')], today)).toBe(false)
    expect(isLeftAlone(step, [celeste], [away(null)], day('2026-08-04'))).toBe(false)
    const second = on('ana', 'neighbourhood', 'coteau')
    expect(isLeftAlone(step, [celeste, second], [away(null)], today)).toBe(false)
  })
})
