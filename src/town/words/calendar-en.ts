import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './calendar-fr.ts'

export const en: Words<typeof fr> = {
  zone: 'School zone',
  'zone-hint': 'So that no meeting falls in the holidays.',
  'zone-none': 'Choose a zone',
  'zone-of': 'Zone {zone}',
  alsace: 'The town is in Alsace or in Moselle',
  'alsace-hint': 'Two more public holidays: Good Friday and 26 December.',
  holidays: 'Public holidays of the next twelve months',
  closures: 'Closures of the town hall',
  'closures-lead': 'Saturdays, Sundays and public holidays are counted already.',
  day: 'Day',
  'day-hint': 'For example 24/12/2026.',
  reason: 'Reason',
  close: 'Add this day',
  remove: 'Remove {what}',
  elections: 'Periods before an election',
  'elections-lead':
    'The town may then no longer praise what it does (French electoral code, art. L. 52-1). To be checked by your lawyers.',
  period: '{name}: from {from} to {to}.',
  name: 'Election',
  'name-hint': 'For example: municipal elections of 2032.',
  endsOn: 'Last day of voting',
  beginsOn: 'Beginning of the period',
  'beginsOn-hint':
    'Leave it empty to follow the law: the first day of the sixth month before that of the vote.',
  add: 'Add this period',
  'fault-day': 'Write a day, such as 24/12/2026.',
  'fault-reason': 'This is too long: {most, number} letters at most.',
  'fault-name': 'Say which election it is.',
  'fault-endsOn': 'Write the last day of voting, such as 21/03/2032.',
  'fault-beginsOn': 'It begins on a day before the vote, such as 01/09/2031. Or leave it empty.',
}
