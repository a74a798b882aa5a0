import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en = {
  'list.title': 'Questions to the town',
  'list.lead': 'What residents asked, what the town answered, and when it will answer the others.',
  'list.ask': 'Ask a question',
  'list.come-back': 'Follow my question',
  'list.words': 'Words',
  'list.theme': 'Theme',
  'list.theme-any': 'All themes',
  'list.neighbourhood': 'Neighbourhood',
  'list.neighbourhood-any': 'The whole town',
  'list.state': 'Answer',
  'list.state-any': 'All',
  'list.count': '{count, plural, =0 {No question} one {# question} other {# questions}}',
  'list.empty': 'No question for the moment',
  'list.empty-hint': 'Ask the first one: the town will tell you when it answers.',
  'list.nothing': 'No question matches',
  'list.nothing-hint': 'Remove a filter, or ask your question: perhaps nobody has asked it yet.',
  'list.feed': 'Follow the answers with a feed reader (Atom)',
  'list.json': 'These questions as JSON',
  'list.csv': 'These questions for a spreadsheet (CSV)',
  'list.where': 'By neighbourhood',
  'list.map': 'Questions asked, by neighbourhood',
  'list.map-legend': 'number of questions',
  'list.map-detail':
    '{questions, plural, =0 {no question} one {# question} other {# questions}}{waiting, plural, =0 {} one {, # waits for an answer} other {, # wait for an answer}}',
  'list.data': 'Data',
  'list.received-on': 'Received on {day}',
  'list.answered-on': 'Answered on {day}',
  'list.promised-on': 'Answer promised by {day}',

  'of-body': 'Questions of the neighbourhood',
  'of-body.none': 'No public question in this neighbourhood yet.',
  'public.waiting': 'Waiting for an answer',
  'public.answered': 'Answered',
  'public.forwarded': 'Passed on',
  'figure.waiting': '{count, plural, one {waits for an answer} other {wait for an answer}}',
  'figure.answered': '{count, plural, one {has an answer} other {have an answer}}',
  'figure.forwarded': '{count, plural, one {was passed on} other {were passed on}}',

  'page.eyebrow': 'Question no. {number}',
  'trace.answer': 'Answer',
  'trace.answer-to': 'The town answers question no. {number}',
  'page.follow': 'Follow this question',
  'page.answer': 'The town’s answer',
  'page.answered-on': 'Answered on {day}.',
  'page.earlier-answer': 'Earlier answer, of {day}',
  'page.no-answer': 'No answer yet',
  'page.promised': 'The town promised to answer by {day}.',
  'page.late': 'The town had promised to answer by {day}. It is late.',
  'page.forwarded': 'This question is not up to the town. It was passed on to: {authority}.',
  'page.forwarded-title': 'Passed on to who can act',
  'page.reworded':
    'The question is summed up by the town hall. The person’s name and her own words are never published.',
  'page.steps': 'Where the question stands',
  'page.same': 'Do you have the same question, or another one?',

  'step.received': 'Received',
  'step.entrusted': 'Entrusted to a department',
  'step.answered': 'Answered',
  'step.before': 'by {day}',

  'offer.similar': 'It may be answered already:',
  'offer.answered': 'answered on {day}',
  'offer.before-sending':
    'Before you send it, look: the answer may be there already, under your question. If not, send: your text is kept as it is.',
  'offer.send-anyway': 'Send it anyway',
  'ask.title': 'Ask the town a question',
  'ask.lead':
    'One minute is enough. No account needed. The town hall tells you at once when it will answer.',
  'ask.subject': 'Your question, in one sentence',
  'ask.subject-hint': 'For example: why is the light still off in front of the school?',
  'ask.words': 'Explain',
  'ask.words-hint':
    'What you see, since when, what you would like. Do not give another person’s name.',
  'ask.photo': 'A photo',
  'ask.photo-hint':
    'Seen by agents only. The place and the hour hidden in the photo are erased. Avoid faces and number plates.',
  'ask.photo-again': 'Choose your photo again: a browser does not keep it.',
  'ask.where': 'Where is it?',
  'ask.place': 'Address or place',
  'ask.place-hint': 'For example: 12 rue de l’Aqueduc, or: in front of the gymnasium.',
  'ask.place-offered': 'Proposed addresses',
  'ask.place-found':
    '{count, plural, =0 {No address proposed.} one {# address proposed.} other {# addresses proposed.}}',
  'ask.place-chosen': 'Address chosen. Neighbourhood: {name}.',
  'ask.place-go-on': 'Write the number.',
  'ask.plan': 'Or show the place on the plan',
  'ask.plan-hint':
    'Touch the plan where it is. With a keyboard: write the place, or choose the neighbourhood.',
  'ask.plan-chosen': 'Place shown on the plan. The exact point is seen by the town hall alone.',
  'ask.plan-remove': 'Take the point away',
  'ask.plan-done': 'The place is noted. Nothing is sent yet: finish your question.',
  'ask.place-incomplete': 'the number is missing',
  'ask.neighbourhood': 'Neighbourhood',
  'ask.neighbourhood-any': 'I do not know, or the whole town',
  'ask.way': 'How would you like the answer?',
  'ask.way-email': 'By e-mail',
  'ask.way-phone': 'By phone',
  'ask.way-number': 'I will come back with a number',
  'ask.way-number-hint':
    'Without giving anything about you: the next page gives you a number and a code.',
  'ask.email': 'Your e-mail',
  'ask.phone': 'Your phone number',
  'ask.way-only': 'Only if you chose this way. It will never be published.',
  'ask.public': 'May the town publish the question and the answer?',
  'ask.public-yes': 'Yes, so that the answer helps others',
  'ask.public-yes-hint': 'Without your name. The town hall rewrites the question in its own words.',
  'ask.public-no': 'No, answer only me',
  'ask.send': 'Send my question',
  'ask.trap': 'Leave this field empty',
  'ask.hurry':
    'In danger, do not wait for an answer here: call 112 (emergency), 17 (police) or 18 (fire brigade).',

  'received.title': 'Your question has arrived',
  'received.lead': 'It bears the number {number}.',
  'received.code-title': 'Keep these two things',
  'received.code-lead':
    'With them, you will read the answer here. The code is shown only once: write it down, or print this page.',
  'received.number': 'Number of the question',
  'received.code': 'Secret code',
  'received.code-gone':
    'The code was shown once. If you did not write it down, ask at the town hall with the number of the question.',
  'received.code-where': 'Where to come back',
  'received.mail':
    'An e-mail has just left. Open it and confirm your address: the answer will then come by e-mail.',
  'received.next': 'What will happen',
  'received.step-now': 'Your question has arrived',
  'received.step-read': 'Somebody reads it and entrusts it to the right department',
  'received.step-answer': 'The town hall answers you',
  'received.not-yours': 'These dates count the days the town hall works.',
  'received.other': 'Ask another question',
  'received.see': 'Read the questions of others',

  'come-back.title': 'Follow my question',
  'come-back.lead': 'With the number and the code given when you asked.',
  'come-back.number': 'Number of the question',
  'come-back.code': 'Secret code',
  'come-back.open': 'See my question',
  'come-back.mail': 'You gave an e-mail? Rather open the link the town hall sent you.',

  'follow.title': 'My question no. {number}',
  'follow.yours': 'What you wrote',
  'follow.place': 'The place you gave:',
  'follow.pointed': 'The point you showed on the plan:',
  'follow.photo': 'The photo you sent',
  'follow.words-added': 'What you added',
  'follow.erased': 'Your words have been erased.',
  'follow.public-page': 'The public page of this question',
  'follow.merged': 'Others asked the same question. The answer will be the same for all.',
  'follow.split':
    'This message is about several things: the town made several questions of it, each with its own answer. You also follow:',
  'follow.rejoined': 'This question is together with no. {number} again: one answer for both.',
  'follow.confirm-title': 'Get the answer by e-mail',
  'follow.confirm-lead':
    'We have not checked your address yet. Until that is done, we do not write to you any more.',
  'follow.confirm': 'This is my address',
  'follow.confirmed': 'Your address is confirmed: the answer will come by e-mail too.',
  'follow.add-title': 'Add a word',
  'follow.add-label': 'Your word',
  'follow.add-hint': 'A detail, a date, a change. The town hall will read it.',
  'follow.add': 'Add',
  'follow.added': 'Your word is added.',
  'follow.satisfied-title': 'Does this answer your question?',
  'follow.satisfied-yes': 'Yes',
  'follow.satisfied-no': 'No',
  'follow.satisfied-thanks': 'Thank you, it is noted.',
  'follow.reopen-title': 'Say what is missing',
  'follow.reopen-label': 'What is missing?',
  'follow.reopen': 'Ask for another answer',
  'follow.reopened': 'Your question is taken up again. The town hall will answer you anew.',
  'follow.give-up-title': 'Give up and erase everything',
  'follow.give-up-lead': 'You can withdraw your question, or erase what you gave about yourself.',
  'follow.give-up': 'Erase what I gave',
  'follow.give-up-confirm': 'Erase what you gave?',
  'follow.effect-open':
    'Your question is withdrawn: your words, your address and what you added are erased. Nobody will answer.',
  'follow.effect-over':
    'Your words, your address and what you added are erased. The version published by the town hall stays, with nothing about you.',
  'follow.effect-twins':
    '{count, plural, one {Question no. {numbers}, from the same message, is erased in the same way.} other {Questions no. {numbers}, from the same message, are erased in the same way.}}',
  'follow.effect-link': 'This page will not open any more.',
  'follow.gone-title': 'It is erased',
  'follow.gone': 'The town hall has nothing about you left for this question.',

  'mail.received-subject': 'Your question no. {number} to the town',
  'mail.received':
    'Hello,\n\nThe town hall ({town}) has received your question no. {number}.\n\nIt will answer by {day}.\n\nTo read the answer, add a word or erase everything, and to confirm your address:\n{link}\n\nIf you asked nothing, do nothing: we will not write to you again.',
  'mail.answered-subject': 'The town has answered your question no. {number}',
  'mail.answered':
    'Hello,\n\nThe town hall ({town}) has answered your question no. {number}: “{subject}”.\n\n{answer}\n\nTo say whether this answers your question:\n{link}',
  'mail.forwarded-subject': 'Your question no. {number} was passed on',
  'mail.forwarded':
    'Hello,\n\nYour question no. {number}: “{subject}” is not up to the town ({town}). It was passed on to: {authority}.\n\n{contact}\n\nTo follow it:\n{link}',
  'mail.split-subject': 'Your question no. {first}: the town made two of it',
  'mail.split':
    'Hello,\n\nYour message to the town hall ({town}), question no. {first}, is about two things. So that each has its answer, it became two questions: no. {first}, and no. {number}: “{title}”.\n\nYou will get two answers. You have nothing to do again.\n\nTo follow no. {number}, and find the other one:\n{link}',
  'mail.rejoined-subject': 'Your question no. {number}: one answer',
  'mail.rejoined':
    'Hello,\n\nThe town hall ({town}) had made two questions of your message. It put them together again: no. {number} will have the same answer as the other one.\n\nTo follow it:\n{link}',
  'mail.satisfied-subject': 'Your question no. {number}: is the answer enough?',
  'mail.satisfied':
    'Hello,\n\nThe town hall ({town}) answered your question no. {number} a week ago: “{subject}”.\n\nDoes it answer your question? Say so in two gestures:\n{link}',

  'feed.title': 'Questions and answers, {town}',

  'fault.missing': 'Fill in this field.',
  'fault.no-subject': 'Write your question in one sentence.',
  'fault.no-lack': 'Say in one sentence what the answer lacks.',
  'fault.no-words': 'Explain in a few words.',
  'fault.too-long':
    'This is too long: keep the main thing. Nothing is lost, your text is still here.',
  'fault.invalid': 'This cannot be read.',
  'fault.plan-outside': 'This point is outside the town.',
  'fault.neighbourhood': 'This neighbourhood does not exist.',
  'fault.way': 'Choose how to get the answer.',
  'fault.email': 'Write an address like name@exemple.fr, or choose another way.',
  'fault.phone': 'Write a number like 06 12 34 56 78, or choose another way.',
  'fault.public': 'Choose yes or no.',
  'fault.trap':
    'A hidden field was filled in, as robots do. Check your question and send it again.',
  'fault.not-a-photo':
    'This file is not a readable JPEG, PNG or WebP photo. Nothing is lost: choose another photo, or send without.',
  'fault.photo-heic':
    'This photo is in the HEIC format of iPhones. Send it as JPEG: Settings, Camera, Formats, “Most Compatible”. Or send without a photo.',
  'fault.photo-too-large':
    'This photo has too many pixels: send a smaller one, or send without a photo.',
  'fault.photo-too-heavy':
    'This photo is too heavy: 20 MB at most. Nothing is lost: choose a smaller one, or send without a photo.',
  'fault.too-many':
    'Many questions have left from here in the last hour. Nothing is lost: keep this page open and send again later, or call the town hall.',
  'fault.blank-slip':
    'This paper is not entered at the town hall yet. If you gave it more than a week ago, ask at the desk.',
  'fault.no-such-code':
    'This number and this code do not go together. Check them, or ask at the town hall.',
  'fault.too-many-tries':
    'Too many tries in the last hour. Try again later, or ask at the town hall.',
  'fault.not-now': 'The question has changed in between: here is where it stands.',

  'follow.set-aside':
    'The town took this message for one sent by a robot: it is set aside. If you are a person, call the town hall with the number of your question: it will be taken up again.',
  'follow.hidden': 'The public version of your question is hidden by moderation.',
  'follow.decision': 'Read the decision and appeal',

  moderated: 'public question',
} as const satisfies Words<typeof fr>
