import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './call-mail-fr.ts'

export const en: Words<typeof fr> = {
  'candidacy-received': 'Application to a body: received',
  'candidacy-received.subject': 'Your application is received: {body}',
  'candidacy-received.text':
    'Good day,\n\nYou applied as a member: {body}. Your application is received.\n\nAnybody may apply until {day}; you will have an answer after that.\n\n{link}\n\n{town}',
  'candidacy-named': 'Application to a body: chosen',
  'candidacy-named.subject': 'You have a seat: {body}',
  'candidacy-named.text':
    'Good day,\n\nYour application was chosen: you have a seat, {body}. The town will write to you for the next meeting.\n\n{link}\n\n{town}, {day}',
  'candidacy-not-named': 'Application to a body: not chosen',
  'candidacy-not-named.subject': 'Your application: {body}',
  'candidacy-not-named.text':
    'Good day,\n\nThank you for applying: {body}. There were fewer seats than people, and your application was not chosen this time.\n\nIts meetings and its work are here:\n{link}\n\nWhat you had written will be erased in six months.\n\n{town}, {day}',
}
