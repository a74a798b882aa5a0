import type { Words } from '../../platform/words/catalogue.ts'
import type { mapFr } from './map-fr.ts'

export const mapEn = {
  views: 'List or map',
  'as-list': 'As a list',
  'as-map': 'On the map',

  title: 'Questions on the map',
  lead: 'Each point is a street or a square of {metres} metres, never an address: a place may be somebody’s home.',
  caption: 'Where questions are about',
  part: 'A part of the town: {count, plural, =0 {no question} one {# question} other {# questions}}',
  whole: 'See the whole town',
  'in-list': 'Questions of the map',
  elsewhere:
    '{count, plural, =0 {All questions found are on the map.} one {# other question is not on the map: it is about the whole town, or its place is not shown.} other {# other questions are not on the map: they are about the whole town, or their place is not shown.}}',
  'elsewhere-link': 'Read them in the list',
  nothing: 'No place to show',
  'nothing-hint': 'Take away a filter, or read the questions as a list.',

  'one-label': 'Question no. {number}: {title} ({state})',
  'street-label': '{street}: {count, plural, one {# question} other {# questions}}',
  'near-label':
    '{count, plural, one {# question} other {# questions}} in {places, plural, one {# place} other {# places}}, to be seen closer',
  'legend-waiting': 'waiting for an answer',
  'legend-answered': 'answered',
  'legend-forwarded': 'passed on',
  'legend-many': 'number of questions at the same place',
  number: 'no. {number}',
  square: 'a point of the map',
  'see-here': 'See this place on the map',
  'place-is': 'Place: {place}.',

  'officer-label': 'Show the place on the public map',
  'officer-street':
    'The public will see: {street}, without the number. Leave empty if this place is the person’s home and she can be recognised.',
  'officer-square':
    'The public will see a square of {metres} metres, never the exact point. Leave empty if this place is the person’s home and she can be recognised.',
  'officer-none':
    'On the public map, only the neighbourhood is shown: this place is not a known street of {doors} doors or more.',
} as const satisfies Words<typeof mapFr>
