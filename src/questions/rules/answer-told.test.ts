import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { readForm } from '../../platform/web/index.ts'
import { mayGetSms, smsText, toldForm } from './answer-told.ts'

describe('A text message about an answer', () => {
  test('has the address where its writer put it, or at the end', () => {
    expect(smsText('Lisez {lien}.', 'https://a')).toBe('Lisez https://a.')
    expect(smsText('Bonjour.', 'https://a')).toBe('Bonjour. https://a')
  })
})

test('A mobile gets text messages, a fixed line of France does not', () => {
  expect(mayGetSms('+33612345678')).toBe(true)
  expect(mayGetSms('+447911123456')).toBe(true)
  expect(mayGetSms('+33146001122')).toBe(false)
  expect(mayGetSms(null)).toBe(false)
})

describe('An answer said on the phone', () => {
  const form = toldForm({ today: day('2026-05-04'), answeredOn: day('2026-05-02') })
  const asker = '00000000-0000-4000-8000-00000000000a'
  test.each([
    ['4/5/2026', null],
    ['2026-05-02', null],
    ['1/5/2026', 'before-answer'],
    ['5/5/2026', 'day-to-come'],
    ['hier', 'day'],
    ['', 'day'],
  ])('on « %s »: %s', (on, code) => {
    const read = readForm(form, { asker, on })
    expect(read.ok ? null : read.faults[0]?.code).toBe(code)
  })
})
