import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { classForm, classState } from './groups.ts'

const today = day('2026-05-04')
const asked = { acceptedAt: null, refusedAt: null, printedAt: null, endsOn: day('2026-07-04') }

describe('A class', () => {
  test.each([
    [{}, 'asked'],
    [{ refusedAt: 'x' }, 'refused'],
    [{ acceptedAt: 'x' }, 'accepted'],
    [{ acceptedAt: 'x', printedAt: 'x' }, 'printed'],
    [{ acceptedAt: 'x', endsOn: today }, 'accepted'],
    [{ acceptedAt: 'x', endsOn: day('2026-05-03') }, 'ended'],
  ])('with %j is %s', (more, state) => {
    expect(classState({ ...asked, ...more }, today)).toBe(state)
  })
  test('has 1 to 60 codes, and ends within the school year', () => {
    const form = classForm(today)
    const given = { name: 'CM2', school: 'École', pupils: '24', endsOn: '4/7/2026' }
    expect(form.safeParse(given).data).toMatchObject({ pupils: 24, endsOn: '2026-07-04' })
    for (const more of [
      { pupils: '61' },
      { pupils: 'x' },
      { endsOn: '3/5/2026' },
      { endsOn: '1/1/2030' },
    ]) {
      expect(form.safeParse({ ...given, ...more }).success).toBe(false)
    }
  })
})
