import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  'usual.welcome': 'Were you made welcome?',
  'usual.speech': 'Could you speak?',
  'usual.clarity': 'Was it clear?',
  'usual.use': 'Was it useful?',
  'usual.return': 'Would you come again?',
  'answer.yes': 'Yes',
  'answer.somewhat': 'A little',
  'answer.no': 'No',

  title: 'What you thought of this meeting',
  lead: 'Five questions, one minute. No name, no account: nobody knows who answered.',
  remark: 'Anything else to tell us?',
  'remark-hint': 'Only the team of the town hall reads it. Write nobody’s name.',
  kept: 'The town keeps figures only: how many people answered what. Free words are erased after a year.',
  trap: 'Write nothing here',
  send: 'Send',
  thanks: 'Thank you, it counts.',
  'thanks-text': 'It is added to what others said. You may close this page.',
  until: 'You can answer until {day}.',
  before: 'This meeting has not begun yet. Come back once it has.',
  over: 'It is over: nobody can answer for this meeting any more.',
  back: 'The page of the meeting',
  results: 'What people thought of it',
  'results-lead':
    '{count, plural, one {# person answered} other {# people answered}}, without a name.',
  question: 'Question',
  share: '{count} ({percent}%)',
  'call.title': 'Were you there?',
  'call.text': 'Say what you thought of it: five questions, no name.',
  'call.go': 'Say what I thought',

  'sheet.lead': 'No name. Tick one box on each line, then leave this sheet at the door.',
  'sheet.label': 'Or answer with your phone',
  'sheet.said': 'QR code: it opens the page of these questions, {address}',
  'sheet.notice':
    'Point at the square, or type this address, until {day}. The town keeps figures only. Write nobody’s name.',

  'meeting-feedback': 'What people thought, the day after a meeting',
  'meeting-feedback.subject': 'What did you think of: {title}?',
  'meeting-feedback.text':
    'Hello,\n\nYou were expected at the meeting “{title}” on {day}. What did you think of it? Five questions, one minute, no name and no account:\n{link}\n\nYou can answer until {until}. The town keeps figures only: nobody knows who answered. This is the only message we send about it.\n\n{town}',

  'fault.missing': 'This line has to be filled in.',
  'fault.too-long': 'This is too long: {most} letters at most.',
  'fault.nothing': 'Answer one question at least, or write a word below.',
  'fault.invalid': 'This page has grown old: load it again, then answer.',
  'fault.trap': 'Leave the hidden field empty.',
  'fault.too-many': 'Too many answers in a short time from this place: try again in an hour.',
}
