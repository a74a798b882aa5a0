import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { dayAndHour } from './hour.ts'
import { kept } from './kept.ts'

// It counts 75 octets without the space that begins the lines that follow.
ICAL.foldLength = 74
// Names of a file, which RFC 5545 did not know: texts, to be escaped as the others are.
for (const name of ['name', 'x-wr-calname'])
  ICAL.design.icalendar.property[name] = { defaultType: 'text' }

/** A file of dated things, as a calendar takes it. */
export interface CalendarHead {
  readonly name: string
  /** `Europe/Paris`: hours are written there, and stay right when its clocks change. */
  readonly zone: string
  /** Its own address, to be asked again; absent for a file that is taken once. */
  readonly url?: string
}

/** Something dated, as a calendar takes it. */
export interface CalendarEvent {
  /** The same each time: a calendar that already has it changes it. */
  readonly uid: string
  /** Grows when its hours or its place change: a calendar then believes the new ones. */
  readonly sequence: number
  /** Tentative: whoever asks prepares it, and nobody else was told. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly title: string
  /** '' when there is nothing more to say. */
  readonly text: string
  readonly place: string
  readonly beginsAt: Date
  /** `null`: a calendar shows it at its beginning only. */
  readonly endsAt: Date | null
  readonly url: string
  readonly changedAt: Date
}

/**
 * A calendar file that phones and mail programs read.
 *
 * Source: RFC 5545 (iCalendar), RFC 7986 (its name and address).
 */
export function calendarFile(
  { name, zone, url }: CalendarHead,
  events: readonly CalendarEvent[],
): string {
  const file = new ICAL.Component('vcalendar')
  file.addPropertyWithValue('version', '2.0')
  file.addPropertyWithValue('prodid', '-//Parvis//FR')
  file.addPropertyWithValue('name', inLetters(name))
  // What phones read of a name.
  file.addPropertyWithValue('x-wr-calname', inLetters(name))
  if (url !== undefined) {
    file.addPropertyWithValue('source', url)
    file.addPropertyWithValue('refresh-interval', 'PT1H').setParameter('value', 'DURATION')
  }
  file.addSubcomponent(zoneNamed(zone))
  for (const event of events) file.addSubcomponent(written(event, zone))
  return `${file.toString()}\r\n`
}

function written(event: CalendarEvent, zone: string): ICAL.Component {
  const { uid, sequence, status, title, text, place, beginsAt, endsAt } = event
  const one = new ICAL.Component('vevent')
  const add = (name: string, value: string | number | ICAL.Time) =>
    one.addPropertyWithValue(name, value)
  add('uid', uid)
  add('dtstamp', inUtc(event.changedAt))
  add('sequence', sequence)
  dated(one, 'dtstart', beginsAt, zone)
  if (endsAt !== null) dated(one, 'dtend', endsAt, zone)
  add('status', status.toUpperCase())
  add('summary', inLetters(title))
  if (place !== '') add('location', inLetters(place))
  if (text !== '') add('description', inLetters(text))
  add('url', event.url)
  return one
}

/** By the clocks of the town; an hour they show twice, by no clock: readers disagree on which it is. */
function dated(one: ICAL.Component, name: string, instant: Date, zone: string): void {
  const [day, hour] = dayAndHour(zone, instant)
  if (isShownTwice(zone, instant)) return void one.addPropertyWithValue(name, inUtc(instant))
  const local = ICAL.Time.fromDateTimeString(`${day}T${hour}:00`)
  one.addPropertyWithValue(name, local).setParameter('tzid', zone)
}

/** A text has no room for the letters that command machines, the end of a line apart. */
const inLetters = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/(?!\n)\p{Cc}/gu, '')

const anHour = 3_600_000

/** Clocks of France go back by one hour, where they do. */
const isShownTwice = (zone: string, instant: Date): boolean =>
  [-anHour, anHour].some((step) => {
    const other = dayAndHour(zone, new Date(instant.getTime() + step))
    return other.join() === dayAndHour(zone, instant).join()
  })

const inUtc = (instant: Date): ICAL.Time => ICAL.Time.fromJSDate(instant, true)

/** Clocks of a zone: its name stays the town’s own where another one has the same clocks. */
function zoneNamed(zone: string): ICAL.Component {
  const clocks = new ICAL.Component(parsedZone(zone))
  clocks.updatePropertyWithValue('tzid', zone)
  clocks.removeAllProperties('x-lic-location')
  return clocks
}

const parsedZone = kept(20, (zone: string): unknown[] => {
  const [block] = tzlib_get_ical_block(zone)
  if (block === undefined) throw new UnknownZone(zone)
  return ICAL.parse(block) as unknown[]
})

/** A zone of which nobody wrote when its clocks change. */
export class UnknownZone extends Error {
  readonly code = 'unknown-zone'
}
