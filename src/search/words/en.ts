import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  title: 'Search',
  'title-with': '“{words}”: search',
  lead: 'In the questions and their answers, the processes, the projects and the pages of the site.',
  words: 'What are you looking for?',
  'words-hint': 'One or more words, with or without accents. Contents are in French.',
  kind: 'In',
  'kind-any': 'The whole site',
  count: '{count, plural, one {# result} other {# results}}',
  'count-in': '{name}: {count, plural, =0 {no result} one {# result} other {# results}}',
  more: 'See the {count, plural, one {result} other {# results}} in “{name}”',
  list: 'Search in “{name}” with other filters',
  nothing: 'Nothing holds “{words}”',
  'nothing-hint': 'Try fewer words, or more common ones.',
  near: 'Did you mean',
  ask: 'Ask the town a question',
}
