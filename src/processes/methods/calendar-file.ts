/** Something dated, as a calendar takes it. */
export interface CalendarEvent {
  /** The same each time: a calendar that already has it changes it. */
  readonly uid: string
  readonly title: string
  readonly beginsAt: Date
  /** `null`: a calendar shows it at its beginning only. */
  readonly endsAt: Date | null
  readonly url: string
}

/**
 * A calendar file that phones and mail programs read.
 *
 * Lines end with CR LF and hold at most 75 octets; commas, semicolons and line ends are escaped.
 *
 * @param at  when it was made
 * Source: RFC 5545.
 */
export function calendarFile(name: string, events: readonly CalendarEvent[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parvis//FR',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${stamp(at)}`,
      `DTSTART:${stamp(event.beginsAt)}`,
      ...(event.endsAt === null ? [] : [`DTEND:${stamp(event.endsAt)}`]),
      `SUMMARY:${escaped(event.title)}`,
      `URL:${event.url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const stamp = (instant: Date): string =>
  `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

const mostOctets = 75

/** Cut between letters, never inside one; each following line begins with a space. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const letter of line) {
    if (Buffer.byteLength(row + letter) > mostOctets) {
      rows.push(row)
      row = ' '
    }
    row += letter
  }
  return [...rows, row].join('\r\n')
}
