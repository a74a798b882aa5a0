import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { readForm } from '../../platform/web/index.ts'
import { addedTo, filled, leftToFill, libraryForm, mustBeCheckedAgain, offered } from './library.ts'

const today = day('2026-05-04')
const known = {
  numero: '12',
  quartier: 'Centre',
  lieu: '',
  theme: 'Propreté',
  service: '',
  date: '8 juin 2026',
}

describe('An answer of the library', () => {
  test('takes what is known of the question, and leaves the rest between braces', () => {
    const text = 'Question {numero}, {Quartier} : {lieu}, le {date}, {prénom}.'
    const said = filled(text, known)
    expect(said).toBe('Question 12, Centre : {lieu}, le 8 juin 2026, {prénom}.')
    expect(leftToFill(`${said} {lieu}`)).toEqual(['{lieu}', '{prénom}'])
  })

  test('comes after what was typed, never instead', () => {
    expect(addedTo('  ', 'Suite.')).toBe('Suite.')
    expect(addedTo('Bonjour.\n', 'Suite.')).toBe('Bonjour.\n\nSuite.')
  })

  test('is to be read again a year after its law was', () => {
    expect(mustBeCheckedAgain({ checkedOn: day('2025-05-03') }, today)).toBe(true)
    expect(mustBeCheckedAgain({ checkedOn: day('2025-05-04') }, today)).toBe(false)
    expect(mustBeCheckedAgain({ checkedOn: null }, today)).toBe(false)
  })

  test('is offered with those of the theme first; what was put aside is not', () => {
    const one = (title: string, theme: string | null, isEnded = false) => ({
      title,
      theme,
      isEnded,
    })
    const kept = [one('A', 'voirie'), one('B', null), one('C', 'proprete'), one('D', null, true)]
    expect(offered(kept, 'proprete').map(({ title }) => title)).toEqual(['C', 'B', 'A'])
  })
})

describe('The form of the library', () => {
  const read = (given: Readonly<Record<string, string>>) =>
    readForm(libraryForm(['voirie'], today), { title: 'T', text: 'T', ...given })
  const faultOf = (given: Readonly<Record<string, string>>) => {
    const answer = read(given)
    return answer.ok ? null : answer.faults[0]
  }

  test('wants the day the law was read, past or today', () => {
    expect(read({}).ok).toBe(true)
    expect(faultOf({ legalBasis: 'CGCT' })).toEqual({ field: 'checkedOn', code: 'missing' })
    expect(faultOf({ legalBasis: 'CGCT', checkedOn: '5/5/2026' })).toEqual({
      field: 'checkedOn',
      code: 'day-to-come',
    })
    expect(faultOf({ legalBasis: 'CGCT', checkedOn: 'hier' })?.code).toBe('day')
    const kept = read({ legalBasis: 'CGCT', checkedOn: '4/5/2026' })
    expect(kept.ok && kept.value.checkedOn).toBe('2026-05-04')
  })

  test('refuses an unknown theme, an empty text', () => {
    expect(faultOf({ theme: 'lune' })?.code).toBe('theme')
    expect(faultOf({ text: ' ' })?.code).toBe('missing')
  })
})
