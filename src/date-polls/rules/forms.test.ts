import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { readForm } from '../../platform/web/index.ts'
import { answersForm, datesForm } from './forms.ts'

const form = datesForm({ zone: 'Europe/Paris', today: day('2026-05-04') })
const given = {
  ...{ closesOn: '17/05/2026', day1: '18/06/2026', from1: '19:00', until1: '21:00' },
  day2: '25/06/2026',
}
const faultsOf = (more: Readonly<Record<string, string>>) => {
  const read = readForm(form, { ...given, ...more })
  return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`)
}

describe('Dates that are proposed', () => {
  test('have the hours of the first where they have none, and are in order', () => {
    const read = readForm(form, { ...given, day3: '11/06/2026', from3: '20:00', until3: '22:30' })
    expect(read).toMatchObject({
      ok: true,
      value: {
        closesAt: '2026-05-17T22:00:00.000Z',
        dates: [
          { startsAt: '2026-06-11T18:00:00.000Z', endsAt: '2026-06-11T20:30:00.000Z' },
          { startsAt: '2026-06-18T17:00:00.000Z', endsAt: '2026-06-18T19:00:00.000Z' },
          { startsAt: '2026-06-25T17:00:00.000Z', endsAt: '2026-06-25T19:00:00.000Z' },
        ],
      },
    })
  })

  test('are two at least, each once, after the last day to answer, within two years', () => {
    expect(faultsOf({ day2: '' })).toEqual(['day1 two-dates'])
    expect(faultsOf({ day2: '18/06/2026' })).toEqual(['day2 twice'])
    expect(faultsOf({ closesOn: '18/06/2026' })).toEqual(['day1 before-close'])
    expect(faultsOf({ day2: '25/06/2029' })).toEqual(['day2 far'])
    expect(faultsOf({ closesOn: '03/05/2026' })).toEqual(['closesOn close-past'])
  })

  test('are days and hours that exist', () => {
    expect(faultsOf({ day2: '29/02/2027' })).toEqual(['day2 date', 'day1 two-dates'])
    const jumped = { day2: '28/03/2027', from2: '02:30' }
    expect(faultsOf(jumped)).toContain('from2 hour')
    expect(faultsOf({ from1: '25:00' })).toContain('from1 hour')
    expect(faultsOf({ from2: '20:00', until2: '00:30' })).toEqual(['until2 ends-before'])
    for (const hour of ['from3', 'until3'])
      expect(faultsOf({ day3: '', [hour]: '20:00' })).toEqual(['day3 date'])
  })

  test('on the night clocks go back, begin at the first 2:30', () => {
    const read = readForm(form, { ...given, day2: '25/10/2026', from2: '02:30', until2: '03:30' })
    expect(read).toMatchObject({
      value: { dates: [{}, { startsAt: '2026-10-25T00:30:00.000Z' }] },
    })
  })
})

describe('Answers', () => {
  test('are one for each date, in order', () => {
    const read = readForm(answersForm(2), { date1: 'yes', date2: 'if-need' })
    expect(read).toMatchObject({ ok: true, value: ['yes', 'if-need'] })
    const half = readForm(answersForm(2), { date1: 'yes' })
    expect(half).toMatchObject({ ok: false, faults: [{ field: 'date2', code: 'missing' }] })
  })
})
