import type { Words } from '../../platform/words/catalogue.ts'
import type { workFr } from './work-fr.ts'

export const workEn: Words<typeof workFr> = {
  way: 'What people thought',
  'year.way': 'What people thought',
  'title-of': 'What people thought: {title}',
  title: 'What people thought',
  done: 'It is saved.',
  'standing.before':
    'People can answer as soon as the meeting begins: print the sheet, or show the square in the room.',
  'standing.open': 'People can answer until {day}.',
  'standing.over': 'Nobody can answer on line any more. Sheets of paper are still counted.',
  'mail-told':
    'The day after the meeting, one single e-mail tells those who were registered or called where to answer.',
  sheet: 'The sheet to print',
  'sheet-lead': 'One for each person, on the tables: five questions, faces, a square for phones.',
  'sheet-in': 'Sheet in {language}',
  'feedback-sheet': 'Sheet about a meeting',
  'feedback-sheet.what':
    'One A4 sheet for the tables: the five questions, faces to tick, a square to answer by phone.',
  'feedback-sheet.law':
    'GDPR, art. 5: nothing on it asks who answers. Sheets are destroyed once counted.',

  results: 'What they answered',
  'results-count':
    '{all, plural, =0 {No answer yet.} one {# answer} other {# answers}}{all, plural, =0 {} other {: {web} on line, {paper} on paper.}}',
  'results-told':
    'On line and on paper together: the public reads the same figures. A question that fewer than five people answered is left out.',
  'results-hidden.before':
    'You will read the answers once the fourteen days are over, if five people at least answered.',
  'results-hidden.open':
    'As long as people can answer, you only see how many sheets came. You will read the answers afterwards, all together, if five people at least answered: so that nobody is recognised.',
  'results-hidden.over':
    'Fewer than five people answered: their answers stay hidden, so that nobody is recognised.',
  question: 'Question',
  csv: 'The figures',
  public: 'See the page where people answer',
  year: 'Over a year',
  questions: 'Change the questions',

  remarks: 'Free words',
  'remarks-lead': 'For you alone: they are never published, and are erased after a year.',
  'remarks-none': 'Nobody wrote a word.',
  'remark-new': 'To read',
  'remark-from': '{day}, {door, select, paper {on paper} other {on line}}',
  'remark-read': 'Mark as read',
  'remark-erase': 'Erase',
  'remark-erase-why': 'Erase what names or insults somebody: it is for good.',
  'remark-of': ' the words of {day}',
  'remark-add': 'Copy words written on a sheet',
  'remark-label': 'The words',
  'remark-hint': 'Without anybody’s name.',
  'remark-keep': 'Keep these words',

  paper: 'Count the sheets of paper',
  'paper-lead': 'Write totals: they replace the ones before. Then destroy the sheets.',
  'paper-before': 'To be filled in once the meeting has begun.',
  'paper-sheets': 'How many sheets',
  'paper-save': 'Save these figures',

  'csv.meeting': 'Meeting',
  'csv.day': 'Day',
  'csv.question': 'Question',

  'year.title': 'What people thought, over a year',
  'year.lead': 'What people answered about the meetings of the last twelve months.',
  'year.meetings-all': 'Prepare meetings',
  'year.body': 'Body',
  'year.body-any': 'All meetings',
  'year.count':
    '{meetings, plural, =0 {No answer} one {# meeting} other {# meetings}}{sheets, plural, =0 {} one {, # answer} other {, # answers}}',
  'year.none': 'Nobody answered yet',
  'year.none-hint': 'Lay the sheets on the tables at the next meeting.',
  'year.meetings': 'Meeting by meeting',
  'year.meeting': 'Meeting',
  'year.day': 'Day',
  'year.sheets': 'Answers',
  'year.yes': '{percent}% yes',
  'year.share': 'Yes, all questions',
  'year.hidden': 'hidden',
  'year.told':
    'Only meetings that nobody answers about any more count, once five people at least answered: so that nobody is recognised.',

  'questions.title': 'The five questions',
  'questions.lead':
    'Write your own if the usual ones do not suit you. They hold for meetings that begin afterwards: print their sheets again. A question that changed is counted apart.',
  'questions.one': 'Question {rank}',
  'questions.hint': 'Empty: “{usual}” One must be able to answer yes, a little or no.',
  'questions.in': 'Question {rank}, in {language}',
  'questions.others-of': 'Question {rank} in other languages',
  'questions.save': 'Save the questions',

  'fault.missing': 'This line has to be filled in.',
  'fault.too-long': 'This is too long: {most} letters at most.',
  'fault.invalid': 'Write a whole number.',
  'fault.number': 'Write a whole number, without letters: 10,000 at most.',
  'fault.over': 'There are more answers than sheets: count again.',
  'fault.no-french': 'Write the question in French first.',
  'fault.not-now': 'This meeting has not begun: there is nothing to count.',
}
