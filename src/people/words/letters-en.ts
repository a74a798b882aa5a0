import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './letters-fr.ts'

export const en: Words<typeof fr> = {
  title: 'My verification',
  lead: 'Some votes need to know that you live here. This is what was checked.',
  'level-0': 'Nothing was checked yet.',
  'level-1': 'Level 1: your address is in the town’s address file.',
  'level-2': 'Level 2: you were seen at the desk, by post or with your class.',
  'level-3': 'Level 3: at the desk and by post.',
  until: 'Until {day}. We will write to you a month before.',
  ways: 'For a higher level: the town hall desk with a document in your name, or a code by post. Both together give level 3.',
  'post-title': 'A code by post',
  'post-need-name': 'To write to you we need your name and your address in the town.',
  'post-need-name-do': 'Tell my name and address',
  'post-offer': 'We write to {address}. The letter has a code to type here.',
  'post-ask': 'Get a code by post',
  'post-asked':
    'Your request was noted on {day}. The letter leaves with the town hall’s next batch.',
  'post-sent': 'A letter has left. Its code is good until {day}.',
  'post-code': 'Code of the letter',
  'post-code-hint': 'Eight letters and figures, for example 3CKM-7QRT.',
  'post-give': 'Confirm my address',
  'post-assisted': 'Only the person may type the code of their letter.',
  'outcome-verified': 'Thank you: your address is confirmed.',
  'outcome-asked': 'Noted: the letter will leave with the next batch.',
  'fault-missing': 'Type the code of the letter.',
  'fault-wrong':
    'This is not the code of your latest letter. A newer letter replaces the older one, and a code is of no use once you changed your name or address.',
  'fault-expired': 'This code is too old. Ask for another letter.',
  'fault-used': 'This code was already used.',
  'fault-too-many': 'Too many tries in an hour. Try again later.',

  'office.title': 'Letters to send',
  'office.lead':
    'Residents asked for a code by post. Prepare a batch: one file to print, one letter a page, for envelopes with a window on the right.',
  'office.waiting':
    '{count, plural, =0 {Nobody waits for a letter.} one {One person waits for a letter.} other {# people wait for a letter.}}',
  'office.make': 'Prepare the batch',
  'office.made': 'The batch is ready: download it now.',
  'office.remade': 'The former codes are void. These people wait for a letter again.',
  'office.batches': 'Batches',
  'office.none': 'No batch yet',
  'office.batch':
    'Made on {day}: {letters, plural, one {one letter} other {# letters}}, {used, plural, =0 {no code used} one {one code used} other {# codes used}}',
  'office.download': 'Download and destroy the file',
  'office.download-hint':
    'The file holds the codes. It is erased from the server as it is downloaded: once only.',
  'office.downloaded': 'downloaded on {day}, file destroyed',
  'office.again': 'Void these codes and make these letters again',
  'office.fault-gone':
    'This file was already downloaded, then destroyed: it cannot be downloaded twice. If the letters are lost, void these codes and make them again.',
  'office.fault-nobody': 'Nobody waits for a letter.',

  'code-letter': 'Code by post',
  'code-letter.what':
    'Confirms that somebody gets her mail at the address she gave: one code a sheet.',
  'code-letter.law':
    'No law asks for it: it is a rule of the town. GDPR, articles 5 and 32: one code an envelope, the file destroyed as soon as it is downloaded.',

  'paper.file': 'letters-{day}.pdf',
  'paper.desk': 'Town hall desk',
  'paper.day': '{day}',
  'paper.title': 'Your code to confirm your address',
  'paper.hello': 'Hello,',
  'paper.why':
    'You asked for this letter on the participation site of {town}. It shows that you get your mail at this address. Your account may then take part in what needs it, such as a vote.',
  'paper.how':
    'In English: sign in, open “My verification” and type this code. Then your account may take part in what needs it, such as a vote.',
  'paper.until':
    'It is good until {day}, once. Give it to nobody: the town hall will never ask for it.',
  'paper.not-me': 'You asked for nothing? Do nothing, and throw this letter away.',

  'remind.subject': 'Your verification ends soon',
  'remind.text':
    'Hello,\n\nYour verification on the site {town} ends on {day}. Some votes will then no longer be possible.\n\nTo keep it: come to the town hall desk with a document in your name, or ask for a code by post:\n{link}\n\n{town}',
}
