import { describe, expect, test } from 'vitest'
import { colourReports, readColour } from './colours.ts'
import { identityForm } from './identity-form.ts'
import { isBehind, type SettingFacts, settings, settingState } from './settings.ts'
import { defaultColours } from './town.ts'

const empty: SettingFacts = {
  isDescribed: false,
  hasContact: false,
  hasOwnColours: false,
  neighbourhoods: 0,
  addresses: 0,
  departments: 0,
  councillors: 0,
  hasSchoolZone: false,
  officers: 0,
  voteOfficers: 0,
  rewordedSentences: 0,
}

describe('The settings of a new town', () => {
  test('all miss but its colours and its words, which can stay ours', () => {
    const missing = settings.filter((one) => settingState(one, empty) === 'missing')
    expect(missing).toEqual([
      'identity',
      'neighbourhoods',
      'addresses',
      'departments',
      'calendar',
      'roles',
    ])
  })
  test('have their roles when both an officer and a vote officer are there', () => {
    expect(settingState('roles', { ...empty, officers: 2 })).toBe('missing')
    expect(settingState('roles', { ...empty, officers: 2, voteOfficers: 1 })).toBe('done')
  })
  test('leave a step behind once it is done, or passed on purpose', () => {
    expect(isBehind('calendar', empty, [])).toBe(false)
    expect(isBehind('calendar', empty, ['calendar'])).toBe(true)
    expect(isBehind('calendar', { ...empty, hasSchoolZone: true }, [])).toBe(true)
  })
})

describe('The identity of a town', () => {
  const typed = {
    name: ' Beaulieu-sur-Parvis ',
    contactEmail: 'participation@exemple.fr',
    zone: 'Europe/Paris',
    residents: '31\u202f000',
    inseeCode: '2a004',
  }
  test('is read as people write it', () => {
    expect(identityForm.parse(typed)).toEqual({
      name: 'Beaulieu-sur-Parvis',
      contactEmail: 'participation@exemple.fr',
      zone: 'Europe/Paris',
      residents: 31_000,
      inseeCode: '2A004',
    })
  })
  test('needs its name only', () => {
    const bare = { ...typed, contactEmail: '', residents: '', inseeCode: '' }
    expect(identityForm.parse(bare)).toMatchObject({ contactEmail: null, residents: null })
  })
  test.each([
    ['name', '  '],
    ['contactEmail', 'mairie'],
    ['zone', 'Mars/Olympus'],
    ['residents', 'beaucoup'],
    ['inseeCode', '9401'],
    ['inseeCode', '94016 '.repeat(2)],
  ])('refuses %s « %s »', (field, text) => {
    const read = identityForm.safeParse({ ...typed, [field]: text })
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})

describe('A colour as somebody writes it', () => {
  test.each([
    ['#1F5A4C', '#1f5a4c', false],
    ['1f5a4c', '#1f5a4c', true],
    ['#abc', '#aabbcc', true],
    ['rgb(31, 90, 76)', '#1f5a4c', true],
  ])('%s is %s', (text, colour, isCorrected) => {
    expect(readColour(text)).toEqual({ colour, isCorrected })
  })
  test.each(['rouge', '#12345', 'rgb(300, 0, 0)', '', '#1f5a4c;}'])('%s is none', (text) => {
    expect(readColour(text)).toBeNull()
  })
})

describe('What becomes of the colours of a town', () => {
  test('yellow is darkened by day, kept by night, and reads both times', () => {
    const [accent] = colourReports({ ...defaultColours, accent: '#ffdd00' })
    expect(accent?.day.change).toBe('darker')
    for (const shown of [accent?.day, accent?.night]) {
      expect(shown?.textContrast).toBeGreaterThanOrEqual(4.5)
      expect(shown?.paperContrast).toBeGreaterThanOrEqual(3)
    }
  })
  test('the accent of our own colours is kept by day and lightened by night', () => {
    const [accent] = colourReports(defaultColours)
    expect([accent?.day.change, accent?.night.change]).toEqual(['kept', 'lighter'])
  })
})
