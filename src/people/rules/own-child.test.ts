import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { readForm } from '../../platform/web/index.ts'
import { childForm, newChildForm } from './child-form.ts'
import { addChildRefusal, isChild, mostChildren } from './own-child.ts'

const today = day('2026-11-27')
const mother = {
  familyName: 'Belhorizon',
  givenNames: 'Mounia',
  birthDate: day('1987-06-12'),
  namesake: 0,
}
const free = { children: 0, hasContact: true }

describe('Adding a child to one’s account', () => {
  test('is for an adult who said who she is', () => {
    expect(addChildRefusal(mother, free, today)).toBeNull()
    expect(addChildRefusal(null, free, today)).toBe('no-identity')
    const at = (birthDate: string) =>
      addChildRefusal({ ...mother, birthDate: day(birthDate) }, free, today)
    expect(at('2008-11-28')).toBe('not-adult')
    expect(at('2008-11-27')).toBeNull()
  })

  test('asks for an address or a phone of her own: the child comes in with it', () => {
    expect(addChildRefusal(mother, { ...free, hasContact: false }, today)).toBe('no-contact')
  })

  test('stops at six children', () => {
    expect(mostChildren).toBe(6)
    expect(addChildRefusal(mother, { ...free, children: 5 }, today)).toBeNull()
    expect(addChildRefusal(mother, { ...free, children: 6 }, today)).toBe('full')
  })

  test('is for a child until the day before 16', () => {
    expect(isChild(day('2010-11-28'), today)).toBe(true)
    expect(isChild(day('2010-11-27'), today)).toBe(false)
  })
})

describe('The form about a child', () => {
  const ines = { familyName: 'Belhorizon', givenNames: 'Inès', birthDate: '8/2/2017' }
  const faultsOf = (given: Readonly<Record<string, string>>) => {
    const read = readForm(newChildForm(today), given)
    return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`)
  }

  test('takes names, a birth date, and a guardian’s word', () => {
    expect(faultsOf({ ...ines, agrees: 'oui' })).toEqual([])
    expect(faultsOf(ines)).toEqual(['agrees agrees'])
    expect(faultsOf({ ...ines, agrees: 'non' })).toEqual(['agrees agrees'])
  })

  test('refuses an address as a name, a day that does not exist, and whoever is 16', () => {
    const said = { ...ines, agrees: 'oui' }
    expect(faultsOf({ ...said, givenNames: 'www.site.fr' })).toEqual(['givenNames link'])
    expect(faultsOf({ ...said, birthDate: '31/2/2017' })).toEqual(['birthDate date'])
    expect(faultsOf({ ...said, birthDate: '28/11/2026' })).toEqual(['birthDate future'])
    expect(faultsOf({ ...said, birthDate: '27/11/2010' })).toEqual(['birthDate not-a-child'])
  })

  test('asks for no word again when names are corrected', () => {
    expect(readForm(childForm(today), ines)).toMatchObject({ value: { birthDate: '2017-02-08' } })
  })
})
