import type { Words } from '../../platform/words/catalogue.ts'
import type { posterFr } from './poster-fr.ts'

export const posterEn: Words<typeof posterFr> = {
  'meeting-poster': 'Poster of a meeting',
  'meeting-poster.what':
    'One A4 or A3 sheet, in French, English, Portuguese or Arabic: when, where, what is spoken of, what is offered there, and a QR code to the page of the meeting.',
  'meeting-poster.law':
    'French law no. 2005-102, art. 47: what the town publishes can be read by all. No text requires the poster.',
  'kind.council': 'Council',
  'kind.public': 'Public meeting',
  'kind.workshop': 'Workshop',
  when: 'When',
  'from-to': '{day}, from {start} to {end}',
  where: 'Where',
  'way-there': 'How to come',
  agenda: 'What we talk about',
  more: '{count, plural, one {and one more item} other {and # more items}}',
  welcome: 'There for you',
  interpreter: 'Interpreter: tell us your language',
  'sign-language': 'Sign language',
  wheelchair: 'Entrance and room open to wheelchairs',
  childcare: 'Childcare',
  ride: 'A ride to come: ask for it',
  'code.said': 'QR code: it opens the page of this meeting, {address}',
  'code.label': 'Learn more, register, ask a question',
  'code.notice': 'Point a phone at the square, or type this address.',
  'code.contact':
    'Point a phone at the square, or type this address. You may also write to {contact} or come to the town hall.',
}
