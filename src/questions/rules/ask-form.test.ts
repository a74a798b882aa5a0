import { describe, expect, test } from 'vitest'
import { readForm } from '../../platform/web/index.ts'
import { askForm } from './ask-form.ts'
import { guessTheme } from './guess-theme.ts'

const given = {
  key: '7f1f5a5e-6a2c-4f55-9d53-0d7b3b1f8a11',
  subject: 'Où sont les bacs de tri ?',
  words: 'Je n’en vois plus.',
  place: '',
  way: 'number',
  email: '',
  phone: '',
  public: 'yes',
}
const read = (more: Readonly<Record<string, string>>) =>
  readForm(askForm(['coteau']), { ...given, ...more })
const faults = (more: Readonly<Record<string, string>>) => {
  const reading = read(more)
  return reading.ok ? [] : reading.faults
}

describe('The form of a question', () => {
  test('asks for nothing about the person', () => {
    expect(read({})).toMatchObject({ ok: true, value: { contact: null, wantsPublic: true } })
  })
  test('takes an e-mail or a phone only when that way was chosen', () => {
    expect(read({ email: 'lea@exemple.fr' })).toMatchObject({ value: { contact: null } })
    expect(read({ way: 'email', email: ' Lea@Exemple.fr ' })).toMatchObject({
      value: { contact: { kind: 'email', value: 'lea@exemple.fr' } },
    })
    expect(read({ way: 'phone', phone: '06 12 34 56 78' })).toMatchObject({
      value: { contact: { kind: 'phone', value: '+33612345678' } },
    })
  })
  test.each([
    ['subject', 'no-subject', { subject: ' ' }],
    ['words', 'no-words', { words: '' }],
    ['email', 'email', { way: 'email', email: '06 12 34 56 78' }],
    ['phone', 'phone', { way: 'phone', phone: 'lea@exemple.fr' }],
    ['way', 'way', { way: 'pigeon' }],
    ['neighbourhood', 'neighbourhood', { neighbourhood: 'ailleurs' }],
    ['siteWeb', 'trap', { siteWeb: 'http://exemple.fr' }],
  ] as const)('refuses %s: %s', (field, code, more) => {
    expect(faults(more)).toEqual([{ field, code }])
  })
  test('refuses words that are too long, and says how many letters it takes', () => {
    expect(faults({ words: 'x'.repeat(100_000) })).toEqual([
      { field: 'words', code: 'too-long', most: 5000 },
    ])
  })
  test('keeps letters and lines, and drops what no keyboard types', () => {
    expect(read({ words: 'un\r\ndeux\u0000\u0007 <b>trois</b>' })).toMatchObject({
      value: { words: 'un\ndeux <b>trois</b>' },
    })
  })
})

describe('A theme', () => {
  const themes = [
    { id: 'voirie', hint: 'trou, chaussée', isEnded: false },
    { id: 'eclairage', hint: 'lampadaire, lumière', isEnded: false },
    { id: 'ancien', hint: 'lampadaire, lumière, nuit', isEnded: true },
  ]
  test('is guessed from its words, in the plural, without accents, whole', () => {
    expect(guessTheme('Les LAMPADAIRES sont sans lumiere, la nuit', themes)).toBe('eclairage')
    expect(guessTheme('Un trou dans la chaussée sous un lampadaire', themes)).toBe('voirie')
    expect(guessTheme('Ma trousse est perdue', themes)).toBeNull()
  })
})
