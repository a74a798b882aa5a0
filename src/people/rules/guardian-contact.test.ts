import { describe, expect, test } from 'vitest'
import { isLentOnly } from './account.ts'
import { guardianContactRefusal } from './guardian-contact.ts'

const mail = (value: string) => ({ kind: 'email', value }) as const
const own = (value: string) => ({ ...mail(value), isGuardians: false })
const lent = (value: string) => ({ ...mail(value), isGuardians: true })

describe('The address a child gives for her guardian', () => {
  test('is not one of her own, nor the same mailbox under another label', () => {
    const hers = [own('lina@exemple.fr'), own('lina.deux@exemple.fr')]
    for (const one of ['lina@exemple.fr', 'lina.deux@exemple.fr', 'lina+maman@exemple.fr']) {
      expect(guardianContactRefusal(mail(one), hers, true), one).toBe('own')
    }
    expect(guardianContactRefusal(mail('mounia@exemple.fr'), hers, false)).toBeNull()
  })
  test('may be the one her guardian lends her, while the guardian has an account there', () => {
    const hers = [lent('mounia@exemple.fr')]
    expect(guardianContactRefusal(mail('mounia@exemple.fr'), hers, true)).toBeNull()
    expect(guardianContactRefusal(mail('mounia@exemple.fr'), hers, false)).toBe('own')
  })
  test('is not one that only her brother is lent too: no adult has an account there', () => {
    const hers = [lent('mounia@exemple.fr')]
    const child = (name: string) => ({ party: name, name, isGuardians: true })
    const there = [child('Lina'), child('Noé')]
    const refused = guardianContactRefusal(hers[0] ?? null, hers, !isLentOnly(there))
    expect(refused).toBe('own')
    const mother = { party: 'Mounia', name: 'Mounia', isGuardians: false }
    const mayBe = guardianContactRefusal(hers[0] ?? null, hers, !isLentOnly([mother, ...there]))
    expect(mayBe).toBeNull()
  })
  test('is an e-mail', () => {
    expect(guardianContactRefusal(null, [], false)).toBe('unreadable')
    const phone = { kind: 'phone', value: '+33612345678' } as const
    expect(guardianContactRefusal(phone, [], false)).toBe('unreadable')
  })
})
