import type { Words } from '../../platform/words/catalogue.ts'
import type { resemblanceFr } from './resemblance-fr.ts'

export const resemblanceEn: Words<typeof resemblanceFr> = {
  'resemblance.title': 'People who look alike',
  'resemblance.lead':
    'Among those who may vote: two accounts may be the same person. To be looked at before a vote closes. This page does not say who voted.',
  'resemblance.what':
    'Open a person to compare addresses and checks. Nothing is merged without you: twins and cousins look alike too. During a vote an account that bears a name cannot go; first ask the person to come.',
  'resemblance.what-desk':
    'The town hall desk compares these people and merges accounts. Twins and cousins look alike too.',
  'resemblance.none': 'Nobody looks alike.',
  'resemblance.caption':
    '{count, plural, =0 {No resemblance} one {One resemblance} other {# resemblances, the likeliest first}}',
  'resemblance.one': 'One person',
  'resemblance.other': 'The other',
  'resemblance.why': 'Why',
  'resemblance.born': 'born on {day}',
  'resemblance.number': 'number {number}',
  'resemblance.merge': 'Merge the two accounts',
  'resemblance.why-same': 'Same name, same date of birth. The two accounts have one vote together.',
  'resemblance.why-swapped': 'Same date of birth, family name and given name swapped.',
  'resemblance.why-slip': 'Same date of birth, one letter apart.',
  'resemblance.why-shortened': 'Same name, same date of birth, shorter given names.',
  'resemblance.why-date': 'Same name, dates of birth close to each other.',
  'resemblance.why-slips': 'Same date of birth, two letters apart.',
  'resemblance.why-numbered':
    'Same name, same date of birth. The desk told them apart by a number.',
}
