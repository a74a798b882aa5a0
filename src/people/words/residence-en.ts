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
  offered: 'Addresses offered',
  found:
    '{count, plural, =0 {No address found. You may go on.} one {# address offered. Arrow down to choose it.} other {# addresses offered. Arrow down to choose.}}',
  chosen: 'Your neighbourhood is {name}.',
  'go-on': 'Write your number before the name of the street.',
  'number-to-come': 'number to come',
  which: 'What is your address?',
  'which-door': 'What is your number?',
  'which-door-choose': 'Choose your number',
  'not-in-file': 'My address is not in the list',
  'not-in-file-hint':
    'It is then kept as you wrote it, without being checked. Choose your neighbourhood below.',
  'neighbourhood-hint': 'Only if your address is not in the list.',
  'declared-hint':
    'Your address is not in the list of the town: it is kept as you wrote it, without being checked.',
  'known-quarter': '{address}, neighbourhood {neighbourhood}',
  'known-works': 'You live elsewhere and work here.',
  'known-studies': 'You live elsewhere and study here.',
  'fault-missing': 'Write your address.',
  'fault-too-long': '{most, number} letters at most.',
  'fault-neighbourhood': 'Choose your neighbourhood in the list.',
  'fault-choose': 'Choose your address, or say that it is not in the list.',
  'fault-unknown': 'We do not find this address. Check it, or say that it is not in the list.',
  'fault-which-number': 'Choose your number.',
}
