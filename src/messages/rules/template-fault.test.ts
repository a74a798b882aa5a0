import { describe, expect, test } from 'vitest'
import { asWritten, templateFault } from './template-fault.ts'

const ours = 'Bonjour, {town} : {count, plural, one {un jour} other {# jours}}. {link}'
const fault = (message: string) => templateFault(ours, message, 'fr')

describe('The town’s words of a template', () => {
  test('say the same values in another order and other words', () => {
    expect(
      fault('{link} pendant {count, plural, one {une journée} other {# journées}}, {town}'),
    ).toBeNull()
  })
  test('of more than 4,000 letters are refused, not cut', () => {
    const all = '{link} {town} {count, plural, one {un} other {#}}'
    expect(fault(all.padEnd(4000, '.'))).toBeNull()
    expect(fault(all.padEnd(4001, '.'))).toEqual({ code: 'too-long' })
  })
  test('are refused with the name that is missing', () => {
    expect(fault('{town} : {count, plural, one {un} other {#}}')).toEqual({
      code: 'missing-one',
      names: ['link'],
    })
  })
  test('are refused with the name that no message of it has', () => {
    expect(fault(`${ours} {prenom}`)).toEqual({ code: 'unknown-one', names: ['prenom'] })
  })
  test('are refused when a brace is left open, or nothing is written', () => {
    expect(fault(`${ours} {town`)).toEqual({ code: 'unreadable' })
    expect(fault('  ')).toEqual({ code: 'empty' })
  })
  test('are refused when a number is taken for a word', () => {
    expect(fault('{town} {count} {link}')).toEqual({ code: 'kind', names: ['count'] })
  })
  test('may be typed with straight apostrophes', () => {
    expect(asWritten(" L'eau ")).toBe('L’eau')
  })
})
