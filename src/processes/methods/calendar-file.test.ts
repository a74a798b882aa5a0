import { describe, expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const at = new Date('2026-05-04T10:00:00.500Z')
const event = {
  uid: 'phase-1@ville',
  title: 'Vote ; sur papier, aussi',
  beginsAt: new Date('2026-09-07T07:00:00Z'),
  endsAt: new Date('2026-09-27T18:00:00Z'),
  url: 'https://participation.exemple.fr/demarches/budget',
}

describe('A calendar file', () => {
  test('has one event a phase, its signs escaped', () => {
    const lines = calendarFile('Budget', [event], at).split('\r\n')
    expect(lines).toContain('DTSTART:20260907T070000Z')
    expect(lines).toContain('DTEND:20260927T180000Z')
    expect(lines).toContain('DTSTAMP:20260504T100000Z')
    expect(lines).toContain('SUMMARY:Vote \\; sur papier\\, aussi')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })
  test('leaves out the end of a phase that has none', () => {
    expect(calendarFile('Budget', [{ ...event, endsAt: null }], at)).not.toContain('DTEND')
  })
  test('folds long lines between letters, and a reader unfolds them', () => {
    const title = 'Réaménagement de la place de l’Église, étape par étape, avec les riverains'
    const file = calendarFile('Budget', [{ ...event, title }], at)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(title.replaceAll(',', '\\,'))
  })
})
