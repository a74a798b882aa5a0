import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  'text.usual':
    'You are called to the meeting. Your questions and ideas have their place there: come as you are.',
  'agenda.answers': 'Answers to the questions of last time',
  'agenda.documents': '{title}. To read before, on the page of the meeting: {titles}',

  'meeting-notice': 'Notice of a meeting',
  'meeting-notice.subject': 'Notice: {title}, {day}',
  'meeting-notice.text':
    'Hello {name},\n\n{text}\n\n{title}\n===\n\nWhen: {when}\nWhere: {place}\n\nAgenda:\n\n{agenda}\n\nAre you coming? Answer here, without an account:\n{link}\n\nOn the same page, ask for an interpreter, childcare, a ride or wheelchair access. This link is yours: do not pass it on.\n\nThe page of the meeting: {page}\nFor your calendar: {file}\n\n{town}',
  'meeting-notice-reminder': 'Reminder to who did not answer',
  'meeting-notice-reminder.subject': 'Are you coming? {title}',
  'meeting-notice-reminder.text':
    'Hello {name},\n\nWe do not have your answer for this meeting yet.\n\n{title}\n===\n\nWhen: {when}\nWhere: {place}\n\nAnswer here, without an account, even to say that you are not coming:\n{link}\n\nThe page of the meeting: {page}\n\n{town}',
  'meeting-notice-moved': 'Meeting moved',
  'meeting-notice-moved.subject': 'Change: {title}',
  'meeting-notice-moved.text':
    'Hello {name},\n\nThe meeting has another date or another place. Here are the right ones:\n\n{title}\n===\n\nWhen: {when}\nWhere: {place}\n\nIf the date changed, your former answer does not count any more. Answer here:\n{link}\n\nThe page of the meeting: {page}\nFor your calendar: {file}\n\n{town}',
  'meeting-notice-cancelled': 'Meeting cancelled',
  'meeting-notice-cancelled.subject': 'Cancelled: {title}',
  'meeting-notice-cancelled.text':
    'Hello {name},\n\nThis meeting is cancelled:\n\n{title}\n===\n\nIt was to be held: {when}\nWhere: {place}\n\nWhy: {why}\n\nThe page of the meeting: {page}\n\n{town}',

  'letter.title': 'Notice',
  'letter.text':
    'Hello {name},\n\n{text}\n\n{title}\n\nWhen: {when}\n\nWhere: {place}\n\nAgenda:\n\n{agenda}\n\nAre you coming? Tell the town hall, at its desk or here: {contact}. Ask for an interpreter, childcare, a ride or wheelchair access too.\n\nThe page of the meeting: {page}',
  'letter.day': '{day}',
  'letter.desk': 'the desk of the town hall',

  'answer.title': 'Your answer',
  'answer.hello': 'Hello {name}. You are called to this meeting.',
  'answer.when': 'When',
  'answer.where': 'Where',
  'answer.page': 'Read the agenda',
  'answer.to-read': 'To read before the meeting:',
  'answer.ask': 'Are you coming?',
  'answer.coming': 'Yes, I am coming',
  'answer.excused': 'No, please excuse me',
  'answer.send': 'Send my answer',
  'answer.change': 'You may change your answer until the meeting ends.',
  'answer.is-coming': 'Noted: you are coming.',
  'answer.is-excused': 'Noted: you are excused.',
  'answer.over': 'This meeting was held: there is nothing to answer any more.',
  'answer.cancelled': 'This meeting is cancelled: there is nothing to answer any more.',
  'answer.kept':
    'Only the team that prepares the meeting reads your answer. It is erased a month afterwards.',
  'mine.title': 'My notices',
  'mine.lead': 'The meetings to come that you are called to, and your answer.',
  'mine.empty': 'No notice',
  'mine.empty-hint': 'When one of your councils calls you, the meeting is here.',
  'mine.called': 'You are called to this meeting.',
  'mine.silent': 'You have not answered yet',
  'mine.coming': 'You are coming',
  'mine.excused': 'You sent your apologies',
  'mine.answer': 'Answer',
  'mine.change': 'Change my answer',
  'fault.missing': 'An answer is missing here.',
  'fault.too-long': 'This is too long: {most} letters at most.',
  'fault.too-many': 'Too many answers in a short time: try again in an hour.',
}
