import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './residence-fr.ts'

export const en: Words<typeof fr> = {
  lives: 'Where do you live?',
  'lives-here': 'I live in the town',
  'lives-works': 'I live elsewhere and work here',
  'lives-studies': 'I live elsewhere and study here',
  address: 'Your address in the town',
  'address-hint': 'Number and street. It tells your neighbourhood.',
  neighbourhood: 'Your neighbourhood',
  'neighbourhood-choose': 'Choose your neighbourhood',
  'known-quarter': '{address}, neighbourhood {neighbourhood}',
  'known-works': 'You live elsewhere and work here.',
  'known-studies': 'You live elsewhere and study here.',
  'fault-missing': 'Write your address.',
  'fault-too-long': '100 letters at most.',
  'fault-neighbourhood': 'Choose your neighbourhood in the list.',
}
