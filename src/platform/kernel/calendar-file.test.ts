import { type CalendarResponse, sync, type VEvent } from 'node-ical'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile, UnknownZone } from './calendar-file.ts'

const head = { name: 'Agenda ; de la ville, et du reste', zone: 'Europe/Paris' }
const event: CalendarEvent = {
  uid: 'reunion-1@ville.example',
  sequence: 0,
  status: 'confirmed',
  title: 'Conseil de quartier',
  text: '',
  place: '',
  beginsAt: new Date('2026-10-24T18:30:00Z'),
  endsAt: new Date('2026-10-24T20:30:00Z'),
  url: 'https://participation.exemple.fr/reunions/1',
  changedAt: new Date('2026-09-01T10:00:00.500Z'),
}

/** As another program reads it, which shares no line with the one that wrote it. */
function read(file: string): VEvent {
  const found: CalendarResponse = sync.parseICS(file)
  const [one] = Object.values(found).filter((part) => part?.type === 'VEVENT')
  if (one === undefined) throw new Error('No event was read.')
  return one as VEvent
}
const readAgain = (more: Partial<CalendarEvent>, zone = head.zone) =>
  read(calendarFile({ ...head, zone }, [{ ...event, ...more }]))

describe('A calendar file', () => {
  test('tells hours by the clocks of the town, before and after they change in October', () => {
    const hours = (beginsAt: string) => ({ beginsAt: new Date(beginsAt), endsAt: null })
    const file = calendarFile(head, [
      { ...event, ...hours('2026-10-24T18:30:00Z') },
      { ...event, uid: '2', ...hours('2026-10-25T19:30:00Z') },
    ])
    expect(file).toContain('DTSTART;TZID=Europe/Paris:20261024T203000')
    expect(file).toContain('DTSTART;TZID=Europe/Paris:20261025T203000')
    expect(file).toContain('BEGIN:VTIMEZONE')
    for (const instant of ['2026-10-24T18:30:00.000Z', '2026-10-25T19:30:00.000Z'])
      expect(readAgain(hours(instant)).start.toISOString()).toBe(instant)
  })
  test('keeps both instants that the clocks show as 02:30 that night', () => {
    for (const instant of ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
      expect(readAgain({ beginsAt: new Date(instant) }).start.toISOString()).toBe(instant)
  })
  test('is right in a town overseas, under the name of its own zone', () => {
    const file = calendarFile({ ...head, zone: 'Indian/Reunion' }, [event])
    expect(file).toContain('TZID:Indian/Reunion')
    expect(file).toContain('DTSTART;TZID=Indian/Reunion:20261024T223000')
    expect(readAgain({}, 'Indian/Reunion').start.getTime()).toBe(event.beginsAt.getTime())
  })
  test('of a zone nobody knows is not written', () => {
    expect(() => calendarFile({ ...head, zone: 'Mars/Olympus' }, [])).toThrow(UnknownZone)
  })
  test('moved: the same meeting, a greater number, the new hour', () => {
    const first = readAgain({})
    const moved = readAgain({ sequence: 1, beginsAt: new Date('2026-10-31T19:30:00Z') })
    expect(moved.uid).toBe(first.uid)
    expect([Number(first.sequence), Number(moved.sequence)]).toEqual([0, 1])
    expect(moved.start.toISOString()).toBe('2026-10-31T19:30:00.000Z')
  })
  test('cancelled: it is said so, and stays where it was', () => {
    const cancelled = readAgain({ status: 'cancelled', sequence: 2 })
    expect(cancelled.status).toBe('CANCELLED')
    expect(cancelled.start.getTime()).toBe(event.beginsAt.getTime())
    expect(readAgain({}).status).toBe('CONFIRMED')
  })
  test('brings commas, semicolons, backslashes, accents, Arabic and line ends back as they were', () => {
    const title = 'Réunion ; l’été, à 20 h \\ « ملتقى السكان » 社区 🎈'
    const text = 'Ordre du jour :\nles bancs, les arbres ; les jeux.\nبرنامج'
    const found = readAgain({ title, text, place: 'Salle Coquelicot, 3 rue des Prés' })
    expect(found.summary).toBe(title)
    expect(found.description).toBe(text)
    expect(found.location).toBe('Salle Coquelicot, 3 rue des Prés')
    expect(found.url).toBe(event.url)
  })
  test('writes nothing of a text as a line of its own', () => {
    const title = 'Fête\r\nEND:VEVENT\r\nBEGIN:VEVENT'
    const file = calendarFile({ ...head, name: title }, [{ ...event, title }])
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
    expect(file).toContain('\r\nNAME:Fête\\nEND:VEVENT')
    expect(readAgain({ title: 'Un\u0000 mot\r\u0007' }).summary).toBe('Un mot')
  })
  test('folds long lines between letters: 75 octets at most, and a reader unfolds them', () => {
    const title = 'Réaménagement de la place, étape par étape 🎈, avec les riverains. '.repeat(9)
    const file = calendarFile(head, [{ ...event, title }])
    const lines = file.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file).not.toContain('\uFFFD')
    expect(file.replaceAll('\r\n ', '')).toContain(title.trim().replaceAll(',', '\\,'))
  })
  test('escapes its own name, as any text', () => {
    expect(calendarFile(head, [])).toContain('X-WR-CALNAME:Agenda \\; de la ville\\, et du reste')
  })
  test('leaves out the end of what has none', () => {
    expect(calendarFile(head, [{ ...event, endsAt: null }])).not.toContain('DTEND')
  })
})
