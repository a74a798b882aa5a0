import { describe, expect, test } from 'vitest'
import { delaysForm, themeForm, themeIdFor } from './setting-forms.ts'

describe('A new theme', () => {
  test('is called after its name, and never takes the place of another', () => {
    expect(themeIdFor('Bruit & tapage', [])).toBe('bruit-tapage')
    expect(themeIdFor('Bruit', ['bruit', 'bruit-2'])).toBe('bruit-3')
    expect(themeIdFor('噪音', [])).toBe('theme')
  })
  test('is refused to a department that does not exist', () => {
    const read = themeForm(['voirie']).safeParse({ name: 'Bruit', department: 'marine' })
    expect(read.error?.issues[0]?.message).toBe('department')
  })
})

describe('Delays', () => {
  const written = { acknowledge: '2', department: '10', approval: '3', answer: '21', complex: '45' }
  test('are whole working days, at least one', () => {
    expect(delaysForm.parse(written)).toMatchObject({ answer: 21 })
    for (const answer of ['0', '1,5', 'bientôt', '300', '']) {
      expect(delaysForm.safeParse({ ...written, answer }).success).toBe(false)
    }
  })
})
