import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './assistance-fr.ts'

export const en: Words<typeof fr> = {
  start: 'Act for this person',
  title: 'Act for {name}?',
  'effect-who': 'Pages show as they do to {name}. A banner at the top of each says so.',
  'effect-may':
    'At their request you may take part in their name: ask for a letter, declare an association, ask for codes for a class.',
  'effect-never':
    'You can neither vote, nor sign, nor touch their addresses, consents, sessions or rights.',
  'effect-told-mail': 'An e-mail tells the person that you acted for them.',
  'effect-told-sms': 'A text message tells the person that you acted for them.',
  'effect-told-slip': 'At the end, a note to print tells the person that you acted for them.',
  'effect-end': 'It ends when you press “I am done”, or after {minutes} minutes of doing nothing.',
  'effect-counted': 'It is counted in the public journal, without any name.',
  confirm: 'Begin',
  'refused-title': 'You cannot act for this person',
  'refusal-own-account': 'This is your own account.',
  'refusal-holds-role': 'This person has a role for the town.',
  'refusal-too-many':
    'You acted for {most} people since yesterday: the most an agent may in a day.',
  'refusal-guardian-refused': 'The guardian of this child said no: nobody may act for them.',
  back: 'Back to their page',

  'now-title': 'You act for {name}',
  'now-lead': 'Ask before each act. When it is over, press “I am done”.',
  'now-refused': 'This is done in person only: end first, or let the person do it.',
  'now-letter': 'Ask for a code by post',
  'now-groups': 'Declare an association or a class',
  'now-home': 'Browse the site',
  'own-lead': 'You act for nobody.',

  'mail-subject': 'A town hall agent acted for you',
  'mail-text':
    'Hello,\n\nAt your request, a desk agent acted for you on the site {town}, on {moment}.\n\nThey can neither vote nor change your addresses, consents or rights. If you asked for nothing, tell the town hall desk.\n\n{town}',
  'sms-text':
    '{town}: at your request, an agent acted for you on the site. If you did not ask, call the desk.',
  'slip-title': 'An agent acted for you',
  'slip-lead':
    'Print this note and give it to the person: they have neither e-mail nor phone here.',
  'slip-text':
    'At your request, a desk agent acted for you on the site, on {moment}. They can neither vote nor change your addresses, consents or rights.',
  'slip-doubt': 'If you asked for nothing, tell the town hall desk.',
}
