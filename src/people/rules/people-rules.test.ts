import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { ageBand, ageOn, guardianNeed } from './age.ts'
import { cardCodeOf, looksLikeCard, printedCode, signInCodeOf, typedCode } from './codes.ts'
import { hiddenContact, readContact } from './contact.ts'
import { grantRole, revokeRole, type RoleGrant } from './role-grant.ts'
import { deviceWords } from './session-life.ts'
import { wayBack } from './way-back.ts'

describe('An age', () => {
  test.each([
    ['2017-03-27', '2026-03-26', 8],
    ['2017-03-27', '2026-03-27', 9],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born on %s, on %s: %i', (born, today, age) => {
    expect(ageOn(day(born), day(today))).toBe(age)
  })
  test('says what a guardian has to do', () => {
    expect([9, 14, 15, 16].map(guardianNeed)).toEqual([
      'confirmation',
      'confirmation',
      'contact',
      'none',
    ])
  })
  test('falls in one band', () => {
    expect([0, 6, 7, 15, 16, 74, 75, 97].map(ageBand)).toEqual([
      '0-6',
      '0-6',
      '7-15',
      '7-15',
      '16-24',
      '60-74',
      '75+',
      '75+',
    ])
  })
})

describe('What is typed to be reached', () => {
  test.each([
    [' Lina@Exemple.FR ', { kind: 'email', value: 'lina@exemple.fr' }],
    ['06 12 34 56 78', { kind: 'phone', value: '+33612345678' }],
    ['0033 6.12.34.56.78', { kind: 'phone', value: '+33612345678' }],
    ['+351 912 345 678', { kind: 'phone', value: '+351912345678' }],
    ['lina@exemple', null],
    ['lina exemple.fr', null],
    ['a@b@exemple.fr', null],
    ['<lina@exemple.fr>', null],
    ['06 12 34', null],
    ['', null],
  ])('« %s »', (text, contact) => {
    expect(readContact(text)).toEqual(contact)
  })
  test('is said back without giving it away', () => {
    expect(hiddenContact({ kind: 'email', value: 'lina@exemple.fr' })).toBe('l•••@exemple.fr')
    expect(hiddenContact({ kind: 'phone', value: '+33612345678' })).toBe('+33 ••• 78')
  })
})

describe('Codes', () => {
  test('of six figures keep their zeros, and each is as likely', () => {
    expect(signInCodeOf(Uint8Array.of(0, 0, 0, 7))).toBe('000007')
    expect(signInCodeOf(Uint8Array.of(255, 255, 255, 255))).toBeNull()
  })
  test('of a card are read as they are printed, spaces and case aside', () => {
    const code = cardCodeOf(Uint8Array.from({ length: 24 }, (_, place) => place * 7))
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{12}$/)
    const printed = printedCode(code ?? '')
    expect(printed).toMatch(/^.{4}-.{4}-.{4}$/)
    expect(typedCode(` ${printed.toLowerCase()} `)).toBe(code)
    expect(looksLikeCard(printed)).toBe(true)
  })
})

describe('The way back after signing in', () => {
  test.each([
    ['/budget-participatif/2026?x=1', '/budget-participatif/2026?x=1'],
    ['//ailleurs.fr', '/mon-espace'],
    ['/\\ailleurs.fr', '/mon-espace'],
    ['https://ailleurs.fr', '/mon-espace'],
    ['/connexion/code', '/mon-espace'],
    [undefined, '/mon-espace'],
  ])('asked %s', (asked, led) => {
    expect(wayBack(asked, '/mon-espace')).toBe(led)
  })
})

describe('A device', () => {
  test('is told by its browser and its system', () => {
    const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/143.0 Mobile Safari/537'
    expect(deviceWords(phone)).toEqual({ browser: 'Chrome', system: 'Android' })
    expect(deviceWords('')).toEqual({ browser: '', system: '' })
  })
})

const today = day('2026-05-04')
const grant = (more: Partial<RoleGrant> = {}): RoleGrant => ({
  id: 'g1',
  party: 'p1',
  role: 'administrator',
  scope: { kind: 'town', id: null },
  beginsOn: day('2026-01-01'),
  endsOn: null,
  grantedBy: null,
  why: 'essai',
  revokedAt: null,
  ...more,
})

describe('The last administrator', () => {
  test('cannot be removed', () => {
    expect(revokeRole(grant(), [grant()], today)).toMatchObject({ code: 'last-administrator' })
  })
  test('is last when the others have an end, have not begun, or were removed', () => {
    const others = [
      grant({ id: 'g2', party: 'p2', endsOn: day('2026-12-31') }),
      grant({ id: 'g3', party: 'p3', beginsOn: day('2026-06-01') }),
      grant({ id: 'g4', party: 'p4', revokedAt: '2026-05-01T00:00:00.000Z' }),
      grant({ id: 'g5', party: 'p1' }),
    ]
    expect(revokeRole(grant(), [grant(), ...others], today).ok).toBe(false)
  })
  test('is not last beside another one without end', () => {
    expect(revokeRole(grant(), [grant(), grant({ id: 'g2', party: 'p2' })], today).ok).toBe(true)
  })
})

describe('A role', () => {
  test('is given once', () => {
    expect(grantRole(grant(), [grant({ id: 'g0' })])).toMatchObject({ code: 'already-held' })
    expect(grantRole(grant(), [grant({ id: 'g0', endsOn: day('2025-12-31') })]).ok).toBe(true)
  })
  test('does not end before it begins', () => {
    expect(grantRole(grant({ endsOn: day('2025-12-31') }), [])).toMatchObject({
      code: 'ends-before-it-begins',
    })
  })
  test('is given by somebody else: an administrator does not make herself a vote officer', () => {
    const own = grant({ role: 'vote-officer', grantedBy: grant().party })
    expect(grantRole(own, [])).toMatchObject({ code: 'to-oneself' })
  })
  test('of the whole town is not given on a part of it', () => {
    const scope = { kind: 'process', id: 'bp-2026' } as const
    expect(grantRole(grant({ scope }), [])).toMatchObject({ code: 'town-only' })
    expect(grantRole(grant({ role: 'head-of-department' }), [])).toMatchObject({
      code: 'department-only',
    })
    expect(grantRole(grant({ role: 'officer', scope }), []).ok).toBe(true)
  })
})
