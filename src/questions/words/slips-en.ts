import type { slipsFr } from './slips-fr.ts'

export const slipsEn: Record<keyof typeof slipsFr, string> = {
  'question-slips': 'Numbered slips',
  'question-slips.what':
    'Slips of paper to give out: one half is written on and given back, the other is kept, with a number and a code to read the answer.',
  'question-slips.law':
    'Regulation (EU) 2016/679, art. 13: whoever gives a piece of information knows what it is for, and how long it is kept.',

  'slip.title': 'Your question to the town hall · no. {number}',
  'slip.lead': 'Write below, then give this half to an agent or to the desk of the town hall.',
  'slip.question': 'Your question',
  'slip.place': 'Where? (street, square)',
  'slip.contact': 'Your e-mail or telephone, only if you want to be told',
  'slip.private': 'I do not want my question to be published.',
  'slip.notice':
    'The town keeps this to answer you, for one year at most after the answer. Your question is published without your name. To read it or have it erased: {contact}.',
  'slip.desk': 'the desk of the town hall',
  'slip.kept': 'Keep this half',
  'slip.number': 'Your number',
  'slip.code': 'Your code',
  'slip.online': 'To read the answer: {link}',
  'slip.at-desk': 'Without internet: at the desk of the town hall, with this paper.',
  'slip.days':
    '{days, plural, one {The town hall answers within one working day} other {The town hall answers within # working days}} of receiving your half.',
  'slips.title': 'Numbered slips',

  'page.title': 'Numbered slips',
  'page.lead':
    'To give out at a stand, in a meeting or in a school. Each slip has the number of the question it will carry.',
  'page.how':
    'Print on one side and cut the sheet in two. When a half comes back, enter it with its number.',
  'page.count': 'How many slips?',
  'page.count-hint': 'Two on a sheet, {most} at most at a time.',
  'page.purpose': 'For where?',
  'page.purpose-hint': 'To find your way: “Neighbourhood fair, Saturday”.',
  'page.make': 'Prepare the slips',
  'page.made-done': 'Slips no. {first} to {last} are ready.',
  'page.file': 'Slips no. {first} to {last} to print (PDF)',
  'page.all-back': 'All came back',
  'page.made': 'Slips prepared before',
  'page.none': 'No slip has been prepared yet.',
  'page.batch':
    '{purpose} · {slips, plural, one {one slip} other {# slips}}, on {day} · {entered, plural, =0 {none came back} one {one came back} other {# came back}}',
  'page.no-purpose': 'No place given',
  'page.enter': 'Enter a slip',
  'page.file-name': 'slips-{first}-{last}',

  'fault.no-count': 'Write how many slips you need, in figures.',
  'fault.too-many-slips': '{most} slips at most at a time: prepare others afterwards.',
  'fault.too-long': 'It is too long: {most} letters at most.',
  'fault.invalid': 'This page waited too long. Send it again.',
  'fault.missing': 'Fill in this field.',
}
