import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './wording-fr.ts'

export const en: Words<typeof fr> = {
  search: 'Look for a sentence',
  'search-hint': 'Some of its words, or its key.',
  'search-do': 'Search',
  language: 'Language',
  found: '{count, plural, =0 {No sentence.} one {One sentence.} other {# sentences.}}',
  none: 'No sentence says this',
  'none-text': 'Try with fewer words.',
  changed: 'Changed',
  key: 'Key',
  ours: 'Our sentence',
  yours: 'Your sentence',
  'yours-hint':
    'Keep what is between braces: the site puts a name or a number there. Write the apostrophe as ’.',
  see: 'See',
  samples: 'How it sounds',
  'samples-lead': 'With values to try it. As long as nothing is saved, nothing changes.',
  history: 'What it was',
  before: 'Before {when}:',
  'before-by': 'Before {when}, changed by {who}:',
  'was-ours': 'our sentence',
  restore: 'Put back',
  back: 'All the sentences',
  'fault-too-long': 'This is too long: {most} letters at most.',
  fault:
    'This sentence cannot take the place of the other: a value between braces is missing, or an apostrophe is straight.',
}
