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
  'one.asker': 'It is for',
  'one.asker-hint': 'The answer will be noted as sent to this person.',
  'one.somebody-else': 'somebody else',
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
  'batch.again-why':
    'A file lost, sheets spoilt: the people come back to the list, and you type their addresses again.',
  'batch.made': 'Letters made already',
  'batch.again':
    '{letters, plural, one {Make the letter} other {Make the # letters}} of {day} again',
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
  'fault.meanwhile-one':
    'The answer has just been sent to this person. Choose “somebody else” to make a letter again.',
  'fault.meanwhile':
    'Somebody has just made one of these letters. The list below is up to date: nothing was printed.',

  'public-file': 'Question and answer',
  'public-file.what':
    'What anybody reads of a question, downloaded from its page. Never who asked, nor her words.',
  'public-file.law':
    'French law no. 2005-102, art. 47: what the town publishes can be read by all. CRPA, art. L. 312-1: it may publish its documents.',
  'office-file': 'File of a question',
  'office-file.what':
    'All that the town hall keeps about a question, for a meeting, the archives or an appeal. It stays inside; the preview does not say who asked.',
  'office-file.law':
    'CRPA, art. L. 311-1 and L. 311-6: a file is communicated, but for what touches the private life of others. French Heritage Code, art. L. 212-2: it is sorted before it is archived.',
  'month-report': 'Page of the month',
  'month-report.what':
    'The figures of a month for the general management: by department, and what waits.',
  'month-report.law': 'No law asks for it: it is a tool of the town hall.',

  'file.title': 'File of question no. {number}',
  'file.inside': 'For the town hall only, made on {day}',
  'file.inside-note':
    'This file may name people: it does not leave the town hall. The public version is downloaded from the page of the question.',
  'file.subject': 'Subject',
  'file.received': 'Received on',
  'file.theme': 'Theme',
  'file.neighbourhood': 'Neighbourhood',
  'file.state': 'Where it stands',
  'file.department': 'Department',
  'file.promised': 'Answer promised by',
  'file.asked': 'What was asked, word for word',
  'file.erased': 'These words were erased.',
  'file.place': 'Place: {place}',
  'file.words': 'What the person added',
  'file.askers': 'Who waits for the answer',
  'file.nobody': 'Nobody is named here.',
  'file.no-name': 'Somebody without name or address',
  'file.public': 'What the public reads',
  'file.answer': 'Answer of the town, on {day}',
  'file.earlier-answer': 'Earlier answer, on {day}',
  'file.draft': 'Answer being prepared',
  'file.notes': 'Notes of agents',
  'file.history': 'What happened',
  'file.what': 'Step',
  'file.when': 'On',
  'file.online': 'This page is on line: {link}',
  'file.name': 'question-{number}',
  'file.office-name': 'file-question-{number}',
  'file.pdf': 'The question and the answer',
  'file.office': 'Whole file',
  'file.office-what':
    'It holds all that this page says, and what happened. It stays inside the town hall.',

  'event.question-asked': 'Question received',
  'event.question-qualified': 'Read and sorted',
  'event.question-assigned': 'Entrusted to a department',
  'event.question-entrusted': 'Given to somebody of the department',
  'event.question-department-merged': 'Went to another department, which takes over its own',
  'event.question-handed-back': 'Handed back by the department',
  'event.department-link-sent': 'Link sent to the department',
  'event.answer-drafted': 'Answer drafted',
  'event.answer-sent-to-sign': 'Answer sent to be signed',
  'event.answer-sent-back': 'Answer sent back by who signs',
  'event.answer-taken-back': 'Answer taken back before it was signed',
  'event.answer-published': 'Answer published and sent',
  'event.answer-told': 'Answer told to somebody without e-mail',
  'event.answer-letter-void': 'Letter to be made again',
  'event.question-paused': 'Paused',
  'event.question-resumed': 'End of the pause',
  'event.question-forwarded': 'Passed on to who can act',
  'event.question-set-aside': 'Set aside: sent by a robot',
  'event.question-brought-back': 'Brought back after it was set aside',
  'event.question-merged': 'Put together with another',
  'event.question-split': 'Split in two: the rest is question no. {number}',
  'event.question-split-off': 'Split from question no. {number}',
  'event.question-rejoined': 'Together with question no. {number} again',
  'event.question-reopened': 'Taken up again',
  'event.question-closed': 'Closed',
  'event.satisfaction-said': 'Opinion given on the answer',
  'event.word-added': 'A word added by the person',
  'event.asker-erased': 'Somebody was erased',

  'month.eyebrow': 'For the general management',
  'month.received': 'Received in the month',
  'month.answered': 'Answered or passed on',
  'month.open': 'Without answer today',
  'month.late': 'Late today',
  'month.median': 'Median delay, in working days',
  'month.ninth': 'Nine answers in ten, in working days at most',
  'month.satisfied': 'People satisfied',
  'month.pdf': 'The page of the month, to keep or hand on',
  'month.docx': 'The page of the month, to complete in a word processor',
  'month.file': 'questions-{month}',
}
