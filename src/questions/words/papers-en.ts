import type { Words } from '../../platform/words/catalogue.ts'
import type { papersFr } from './papers-fr.ts'

export const papersEn: Words<typeof papersFr> = {
  'answer-letter': 'Answer by post',
  'answer-letter.what':
    'The answer to a question, for who has no e-mail. Name and address are typed for the printing, and kept nowhere.',
  'answer-letter.law':
    'CRPA (French law on public administration), art. L. 111-2: the first name, name and office of the agent in charge stand on the letter. Art. L. 112-3: whatever is asked is acknowledged.',
  'letters.title': 'Answers by post',
  'letter.from': 'Citizen participation',
  'letter.agent': 'Followed by {agent}',
  'letter.day': '{day}',
  'letter.title': 'Answer to your question no. {number}',
  'letter.hello': 'Hello,',
  'letter.asked': 'You asked the town hall a question on {day}. Here is our answer.',
  'letter.asked-about': 'On {day}, you asked the town hall: “{subject}”. Here is our answer.',
  'letter.online': 'This answer can also be read on line: {link}',
  'letter.not-enough':
    'Is it not enough? Say so at the town hall desk or by phone, with the number {number}: we will take up your question again.',
  'example.subject': 'A broken bench near the school',
  'example.answer':
    'The bench will be **replaced before 15 December** by the parks department.\n\nMeanwhile:\n\n- the broken part was taken away;\n- there is another bench across the square.',
  'example.agent': 'Camille Exemple, citizen participation officer',

  'one.title': 'Answer by post: question no. {number}',
  'one.lead':
    'The letter fits an envelope with a window, folded in three. What you write here serves to print it, then is gone.',
  'one.none': 'There is no answer to send yet.',
  'one.to': 'Name and address',
  'one.to-hint': 'As on the envelope: a line for the name, then the address. Six lines at most.',
  'one.agent': 'Who follows the question',
  'one.agent-hint': 'First name, name and office: the law wants them on the letter.',
  'one.make': 'Make the letter (PDF)',
  'one.link': 'Make a letter of it',

  'batch.title': 'Answers to send by post',
  'batch.lead': 'These people left no e-mail: the answer has not reached them yet.',
  'batch.count':
    '{total, plural, =0 {Nobody waits for a letter.} one {One person waits for the answer.} other {# people wait for their answers.}}',
  'batch.more':
    '{count, plural, one {Here is the oldest; the others come next.} other {Here are the # oldest; the others come next.}}',
  'batch.how':
    'Write the name and address of who should get a letter; leave empty for later. All letters come out as one PDF, one a sheet, to be printed on one side. Addresses are not kept.',
  'batch.who': 'Question no. {number} of {day}',
  'batch.nobody': 'Somebody without a name',
  'batch.told': 'Already told otherwise (phone, desk)',
  'batch.make': 'Make the letters (PDF)',
  'batch.made': 'Letters made already',
  'batch.made-on': '{letters, plural, one {One letter} other {# letters}}, on {day}',
  'batch.again': 'Lost: make them again',
  'batch.again-done':
    '{count, plural, =0 {These letters were to be made again already.} one {One letter is to be made again.} other {# letters are to be made again.}}',
  'batch.file': 'answers-{day}',
  'batch.none-made': 'No letter was made yet.',
  'batch.told-done': '{count, plural, one {Noted for one person.} other {Noted for # people.}}',

  'fault.no-recipient': 'Write the name and the address of the person.',
  'fault.too-many-lines': 'Six lines at most: the window of the envelope shows no more.',
  'fault.too-long': 'This is too long.',
  'fault.no-agent': 'Write the first name, name and office of who follows the question.',
  'fault.missing': 'Write something here.',
  'fault.invalid': 'What is written here cannot be read.',
  'fault.no-letter': 'Write at least one address, or tick “Already told otherwise”.',
  'fault.meanwhile':
    'Somebody has just made one of these letters. The list below is up to date: nothing was printed.',
}
