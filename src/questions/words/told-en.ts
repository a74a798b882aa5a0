import type { Words } from '../../platform/words/catalogue.ts'
import type { toldFr } from './told-fr.ts'

export const toldEn: Words<typeof toldFr> = {
  'told.link': 'Tell it by phone or text message',
  'told.title': 'Telling the answer: question no. {number}',
  'told.lead': 'These people left no e-mail address. Call them, or send a text message.',
  'told.none': 'Nobody waits for this answer any more',
  'told.none-hint':
    'Everybody was told by e-mail, by post, by text message or in person, or will come back with a number.',
  'told.done': 'Noted.',
  'told.sent': 'The text message is leaving. This person counts as told.',
  'told.who': '{name} · question no. {number} of {day}',
  'told.nobody': 'Somebody without a name',
  'told.no-phone': 'No phone number.',
  'told.sms': 'Send a text message to {phone}',
  'told.sms-text': 'Text of the message',
  'told.sms-hint':
    'In place of {place}, the person gets the address of her page. 160 letters are one message.',
  'told.sms-proposed': '{town}: your question no. {number} has its answer. Read it here: {place}',
  'told.sms-language':
    'Written in {language}, the language this person chose. In English: “{meaning}” In Arabic, one message holds 70 letters.',
  'told.sms-send': 'Send this message',
  'told.sms-means': 'A message leaves at once, only once for this answer.',
  'told.on': 'Told on',
  'told.on-hint': 'For instance 4/5/2026.',
  'told.note': 'Note that it is told',
  'told.script': 'On the phone, in this order',
  'told.script-print': 'This page can be printed: only what follows goes on paper.',
  'told.step-who':
    'Ask to speak to {name}. To anybody else, or to a machine, only say that the town hall will call again.',
  'told.step-anybody':
    'Ask whether they asked the town a question, and which one. If not, only say that the town hall will call again.',
  'told.step-hello':
    'Say who you are: “Hello, I am (your first and last name), from the town hall of {town}.”',
  'told.step-asked': 'Recall the question, asked on {day}: “{subject}”',
  'told.step-asked-erased': 'Recall that the question was asked on {day}.',
  'told.step-answer': 'Say the answer, slowly:',
  'told.step-enough':
    'Ask: “Does this answer your question?” If not, note why, and take the question up again from its page.',
  'told.step-again': 'To read it again: {link}',
  'told.step-number': 'To talk about it again: give the number {number}.',
  'told.step-end': 'Say thank you, then note on the page of this question that it is told.',
  'fault.day': 'Write the day like this: 4/5/2026.',
  'fault.day-to-come': 'That day has not come yet.',
  'fault.before-answer': 'There was no answer yet on that day.',
  'fault.already': 'This person was just told, or waits for no answer any more.',
  'fault.no-mobile': 'This number gets no text message.',
}
