import { describe, expect, test } from 'vitest'
import { automaticKind } from './automatic.ts'

const own = ['questions@ville.exemple.fr', 'participation@ville.exemple.fr']
const kind = (headers: Readonly<Record<string, string>>, from: string | null = 'elle@exemple.fr') =>
  automaticKind(new Map(Object.entries(headers).map(([name, value]) => [name, [value]])), from, own)

describe('A mail that no person wrote', () => {
  test.each([
    ['an answer of absence', { 'auto-submitted': 'auto-replied' }, 'auto-reply'],
    ['with a word after it', { 'auto-submitted': 'auto-replied (vacation)' }, 'auto-reply'],
    ['what a program sends', { 'auto-submitted': 'auto-generated' }, 'auto-reply'],
    ['an older usage', { 'x-autoreply': 'yes' }, 'auto-reply'],
    ['another', { precedence: 'auto_reply' }, 'auto-reply'],
    ['a notice of delivery', { 'content-type': 'multipart/report; x=1' }, 'bounce'],
    ['an empty return path', { 'return-path': '<>' }, 'bounce'],
    ['a letter to a list', { 'list-id': '<lettre.exemple.fr>' }, 'list'],
    ['a letter to many', { precedence: 'bulk' }, 'list'],
  ] as const)('is set aside: %s', (_, headers, expected) => {
    expect(kind(headers)).toBe(expected)
  })

  test('is set aside when it comes from ourselves, or from a server of mail', () => {
    expect(kind({}, 'questions@ville.exemple.fr')).toBe('own')
    expect(kind({}, 'mailer-daemon@exemple.fr')).toBe('bounce')
  })
})

describe('A mail that a person wrote', () => {
  test('is kept, also when her program says so', () => {
    expect(kind({})).toBeNull()
    expect(kind({ 'auto-submitted': 'no' })).toBeNull()
    expect(kind({ 'return-path': '<elle@exemple.fr>', precedence: 'normal' })).toBeNull()
  })
})
