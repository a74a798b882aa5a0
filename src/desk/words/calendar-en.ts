import type { Words } from '../../platform/words/catalogue.ts'
import type { calendarFr } from './calendar-fr.ts'

export const calendarEn: Words<typeof calendarFr> = {
  title: 'Calendar',
  lead: 'Meetings, votes and the phases of processes, in one place.',
  'of-body.ics': 'Its dates in your calendar (.ics)',
  'of-body.atom': 'Its dates as an Atom feed',
  feed: 'Calendar of {town}',
  'feed-own': 'My calendar in {town}',

  'kind.council': 'Meeting of a body',
  'kind.public': 'Public meeting',
  'kind.workshop': 'Workshop',
  'kind.phase': 'Phase of a process',
  'kind.vote': 'Vote',

  'state.moved': 'Date or time changed',
  'state.cancelled': 'Cancelled',
  'state.preparing': 'Being prepared, not announced yet',
  'short.moved': 'Changed',
  'short.cancelled': 'Cancelled',
  'short.preparing': 'Being prepared',
  'cancelled-title': 'Cancelled: {title}',
  'cancelled-why': 'Cancelled: {why}',

  'part.begins': 'Starts',
  'part.ends': 'Ends',
  'when.hours': '{day}, from {from} to {to}',
  'when.moment': '{day}, at {from}',
  'when.days': 'From {from} to {to}',
  'when.since': 'From {from}',

  view: 'Display',
  'view.month': 'By month',
  'view.list': 'As a list',
  'month.nav': 'Change month',
  'month.before': 'Previous month',
  'month.after': 'Next month',
  'month.today': 'Back to this month',
  'month.throughout': 'All month',
  'month.more': '{count, plural, one {and one more date} other {and # more dates}}',

  'filter.neighbourhood': 'Neighbourhood',
  'filter.neighbourhood-any': 'The whole town',
  'filter.body': 'Body',
  'filter.body-any': 'All bodies',
  'filter.kind': 'Kind',
  'filter.kind-any': 'All kinds',
  count: '{count, plural, =0 {No date} one {One date} other {# dates}} in {month}',

  empty: 'Nothing in {month}',
  'empty-hint': 'Look at the next month, or the one before.',
  nothing: 'Nothing like that in {month}',
  'nothing-hint': 'Remove a filter, or change month.',

  'follow.title': 'In your calendar',
  'follow.text':
    'Give this address to the calendar of your phone or computer. It will follow new, changed and cancelled dates by itself.',
  'follow.ics': 'Download the calendar',
  'follow.atom': 'Follow in a feed reader (Atom)',
  'follow.json': 'Read with a program (JSON)',
  'follow.own': 'An address for my own meetings',

  'own.title': 'My calendar',
  'own.lead':
    'A secret address, for your phone: the meetings of the bodies where you sit and, if you work for the town, those you prepare.',
  'own.none': 'You have no address yet.',
  'own.known': 'You have had an address since {day}. We cannot show it to you any more.',
  'own.make': 'Make my address',
  'own.remake': 'Make another address',
  'own.remake-hint': 'If you make another one, the former address stops working.',
  'own.end': 'Remove my address',
  'own.made': 'Here is your address. Copy it now: it will not be shown again.',
  'own.secret':
    'Whoever knows this address reads your calendar. Give it to nobody; if in doubt, make another one.',
  'own.ended': 'Your address is removed. It gives nothing any more.',
  'own.too-many': 'You made too many addresses in a short time. Try again in an hour.',
}
