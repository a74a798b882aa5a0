import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { classForm, organisationForm } from './groups.ts'
import { identityForm } from './identity-form.ts'
import { isPlainName } from './plain-name.ts'

describe('A name', () => {
  test.each([
    'O’Brien',
    "O'Brien",
    'Jean-Éric',
    'D. Ngo',
    'St. John',
    'J.R. Ewing',
    'M. de La Tour',
    'Martin Jr.',
    'Nguyễn',
    'Đặng Thị Ánh',
    '李',
    '王小明',
    'محمد',
    'علی‌رضا',
    'Ольга',
    'தமிழ்',
    'N’Diaye (née Le Goff)',
    'Wwwo',
    'Anne–Marie',
    '',
  ])('may be « %s »', (name) => {
    expect(isPlainName(name)).toBe(true)
  })

  test.each([
    'lina@exemple.fr',
    '@lina',
    'Gagnez http://exemple.fr',
    'ftp://a',
    'www.exemple',
    'WWW.exemple',
    'Lina exemple.fr',
    'cliquez:exemple.com/voir',
    'exemple.рф',
    '<b>Lina</b>',
    'Lina\nBcc: x',
    'Lina\u0000',
    'Lina\u202efr',
    'M.Dupont',
  ])('is not « %s »', (name) => {
    expect(isPlainName(name)).toBe(false)
  })

  test('is refused with a link in each form that takes one', () => {
    const today = day('2026-05-04')
    const her = {
      familyName: 'Duparvis',
      givenNames: 'Lina',
      usageName: '',
      birthDate: '27/03/2017',
    }
    expect(identityForm(today).safeParse(her).success).toBe(true)
    for (const field of ['familyName', 'givenNames', 'usageName']) {
      const read = identityForm(today).safeParse({ ...her, [field]: 'voir exemple.fr' })
      expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
        [field, 'link'],
      ])
    }
    const group = { name: 'CM2', school: 'École du Coteau', pupils: '20', endsOn: '01/07/2026' }
    expect(classForm(today).safeParse(group).success).toBe(true)
    expect(classForm(today).safeParse({ ...group, name: 'exemple.fr' }).success).toBe(false)
    expect(classForm(today).safeParse({ ...group, school: 'exemple.fr' }).success).toBe(false)
    const shop = { organisation: 'Au bon pain', type: 'shop' }
    expect(organisationForm.safeParse(shop).success).toBe(true)
    expect(organisationForm.safeParse({ ...shop, organisation: 'www.pain' }).success).toBe(false)
  })
})
