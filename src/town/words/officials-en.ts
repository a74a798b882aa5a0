import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './officials-fr.ts'

export const en: Words<typeof fr> = {
  title: 'Your councillors and departments',
  lead: 'Who was elected, and which department answers for what.',
  see: 'See the public page',
  departments: 'Departments',
  'no-department': 'No department yet',
  name: 'Department',
  email: 'E-mail address of the department',
  'email-hint': 'That of a shared mailbox, never of a person.',
  headName: 'Head',
  'headName-hint': 'Leave it empty to name nobody in public.',
  'add-department': 'Add this department',
  change: 'Change {name}',
  end: 'Close {name}',
  resume: 'Open {name} again',
  ended: 'closed on {on}',
  merge: 'Merge {name} into another department',
  'merge.title': 'Merge {name} into another department',
  'merge.lead': '{name} closes, and another department takes up all that was under way.',
  'merge.effects': 'What is going to happen',
  'merge.questions':
    '{count, plural, =0 {No question under way to take up.} one {# question under way goes to the other department, with its day.} other {# questions under way go to the other department, with their days.}}',
  'merge.themes':
    '{count, plural, =0 {No theme to take up.} one {# theme is entrusted to it: the next questions go there.} other {# themes are entrusted to it: the next questions go there.}}',
  'merge.routing-rules':
    '{count, plural, =0 {No rule of a neighbourhood to take up.} one {# rule of a neighbourhood will lead to the other department.} other {# rules of neighbourhoods will lead to the other department.}}',
  'merge.commitments':
    '{count, plural, =0 {No commitment to keep.} one {# commitment to keep goes to the other department. What was promised does not change.} other {# commitments to keep go to the other department. What was promised does not change.}}',
  'merge.proposals':
    '{count, plural, =0 {No proposal of a council.} one {# proposal of a council goes to the other department. What was replied does not change.} other {# proposals of councils go to the other department. What was replied does not change.}}',
  'merge.opinions':
    '{count, plural, =0 {No opinion of a council.} one {# opinion of a council goes to the other department, with its day. What was replied does not change.} other {# opinions of councils go to the other department, with their days. What was replied does not change.}}',
  'merge.actions':
    '{count, plural, =0 {No action of a meeting to do.} one {# action decided at a meeting goes to the other department.} other {# actions decided at meetings go to the other department.}}',
  'merge.closed': '{name} no longer stands among the departments.',
  'merge.kept': 'What is over keeps the name of {name}.',
  'merge.links':
    'The links sent to its mailbox open nothing any more; the other department receives its own with the next reminder.',
  'merge.roles':
    'The agents of the department that closes keep their role on it alone: give them the other department on the page “Roles”.',
  'merge.into': 'The department that takes over',
  'merge.choose': 'Choose a department',
  'merge.fault': 'Choose an open department, other than the one that closes.',
  'merge.no-way-back':
    'Taking the department up again later does not give back what went to the other one.',
  'merge.do': 'Merge {name}',
  'merge.cancel': 'Cancel',
  'merge.nobody': 'No other department',
  'merge.nobody-hint': 'First add the department that takes over.',
  councillors: 'Councillors',
  'councillors-lead': 'An elected office is public; the rest of a councillor’s life is not.',
  'no-councillor': 'No councillor yet',
  councillorName: 'Name',
  'councillorName-hint': 'As the public reads it.',
  delegation: 'Charge',
  neighbourhood: 'Neighbourhood they refer to',
  'whole-town': 'The whole town',
  beginsOn: 'Beginning of the mandate',
  endsOn: 'End of the mandate',
  'day-hint': 'For example 22/03/2026.',
  since: 'since {from}',
  'from-to': 'from {from} to {to}',
  'add-councillor': 'Add this councillor',
  remove: 'Remove {name}',
  'fault-name': 'Write the name of the department, in {most, number} letters at most.',
  'fault-email': 'This address cannot be read. Write it as voirie@ville.fr, or leave it empty.',
  'fault-headName': 'This name is too long: {most, number} letters at most.',
  'fault-councillorName': 'Write the name of the councillor, in {most, number} letters at most.',
  'fault-delegation': 'This charge is too long: {most, number} letters at most.',
  'fault-neighbourhood': 'Choose a neighbourhood of the list.',
  'fault-beginsOn': 'Write the day the mandate begins, such as 22/03/2026.',
  'fault-endsOn': 'The end is a day, after the beginning. Or leave it empty.',
}
