import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

/** What those who are asked read: mails, and the page of their answer. */
export const en: Words<typeof fr> = {
  'date-poll-asked': 'Poll for a date: which dates suit?',
  'date-poll-asked.subject': 'Which date suits you? {title}',
  'date-poll-asked.text':
    'Hello {name},\n\nWe are looking for a date for this meeting.\n\n{title}\n===\n\n{dates}\n\nSay what suits you, without an account, until {day}:\n{link}\n\nThis link is yours: do not pass it on.\n\n{town}',
  'date-poll-reminder': 'Poll for a date: reminder to those who said nothing',
  'date-poll-reminder.subject': 'Two more days to say your dates: {title}',
  'date-poll-reminder.text':
    'Hello {name},\n\nWe do not have your answer yet.\n\n{title}\n===\n\n{dates}\n\nSay what suits you, without an account, until {day}:\n{link}\n\n{town}',
  'date-poll-kept': 'Poll for a date: the chosen date',
  'date-poll-kept.subject': 'The date is chosen: {title}, {when}',
  'date-poll-kept.text':
    'Hello {name},\n\nThank you. The date is chosen: {when}.\n\n{title}\n===\n\nNote it now. You will get the notice later.\n\n{town}',
  'date-poll-dropped': 'Poll for a date: given up',
  'date-poll-dropped.subject': 'No need to answer any more: {title}',
  'date-poll-dropped.text':
    'Hello {name},\n\nWe are no longer looking for a date for this meeting. There is nothing for you to do.\n\n{title}\n===\n\n{town}',
  'date-poll-over': 'Poll for a date: to who prepares, once it is over',
  'date-poll-over.subject': 'A date to choose: {title}',
  'date-poll-over.text': 'The poll is over: choose the date.\n\n{title}\n===\n\n{link}\n\n{town}',

  title: 'Which date suits you?',
  'hello-named': 'Hello {name}. We are looking for a date for this meeting.',
  hello: 'Hello. We are looking for a date for this meeting.',
  until: 'Answer until {day}. You can change your mind until then.',
  'who-reads':
    'The team that prepares the meeting sees your name and your answer. Others only see how many people said yes or no. All of it is erased a month later.',
  'answer.yes': 'Yes',
  'answer.if-need': 'If need be',
  'answer.no': 'No',
  counts: 'Answers so far: {yes} yes, {ifNeed} if need be, {no} no',
  send: 'Send my answers',
  sent: 'Noted. Thank you.',
  'door.closed': 'The poll is over: the town chooses the date.',
  'door.kept': 'The date is chosen: {when}.',
  'door.dropped': 'This poll was given up: there is nothing to answer any more.',
  'own.title': 'Polls for a date',
  'own.lead': 'Say which dates suit you for the next meetings.',
  'own.empty': 'Nothing to answer',
  'own.empty-hint': 'No poll asks for your dates at the moment.',
  'own.open': 'until {day}',
  'own.closed': 'over, the town chooses',
  'own.kept': 'date chosen',
  'own.dropped': 'given up',
  'own.of-members': 'Say which dates suit me',
  'fault.missing': 'Say yes, if need be or no.',
  'fault.closed': 'The poll is over: it takes no more answers.',
  'fault.ended': 'This poll is finished: it takes no more answers.',
  'fault.too-many': 'Too many answers in a short time: try again in an hour.',
}
