import type { Words } from '../../platform/words/catalogue.ts'
import type { photosFr } from './photos-fr.ts'

export const photosEn = {
  title:
    '{count, plural, one {A photo sent with the question} other {# photos sent with the question}}',
  lead: 'Seen by agents only. Before showing it to everybody, check: no face, no number plate, no inside of a home.',
  'agents-only': 'Seen by agents only.',
  'not-told': 'A photo sent with the question, not described yet',
  words: 'What the photo shows',
  'words-hint': 'For who does not see it: “A street lamp off in front of a gate”.',
  show: 'Show to everybody',
  shown: 'Shown to everybody on the page of the question: “{words}”.',
  'shown-later': 'Will be shown to everybody once the question is: “{words}”.',
  hide: 'Stop showing',
  erase: 'Erase the photo',
  'erase-title': 'Erase this photo?',
  'erase-effect': 'The photo is erased for everybody, agents included.',
  'erase-mail': 'The question stays. The person is not told.',
} as const satisfies Words<typeof photosFr>
