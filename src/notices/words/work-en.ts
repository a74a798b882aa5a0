import type { Words } from '../../platform/words/catalogue.ts'
import type { workFr } from './work-fr.ts'

export const workEn: Words<typeof workFr> = {
  'way.prepare': 'Prepare the notice',
  'way.follow': 'Notice and answers',

  title: 'Notice',
  'title-of': 'Notice: {title}',
  done: 'Saved.',
  sent: 'The notice has left.',
  reminded: 'The reminder has left.',
  'reminded-nobody': 'There was nobody left to remind today.',
  lead: 'Check who is called, write the text, then see exactly what will leave.',
  over: 'This meeting had no notice by this site.',
  'deadline.before': 'To be sent on {day} at the latest: the lead time of the body’s rules.',
  'deadline.late':
    'The lead time of the body’s rules ended on {day}. To send all the same, you will have to say why; everybody will read it.',
  'no-place':
    'The room and its address are still missing: “Change or move”, on the meeting’s page.',

  'called.title': 'Who is called',
  'called.lead': 'Those who sit on the day of the meeting. Their address is shown to nobody else.',
  'called.nobody': 'Nobody is called by name: this meeting is announced to all on its page.',
  'called.empty': 'This body has no member that day.',
  'called.list': 'Person by person ({count})',
  'called.name': 'Name',
  'called.way': 'How',
  'called.language': 'Language',
  'called.reach': 'Complete',
  'way.mail': 'E-mail',
  'way.letter': 'Letter',
  'way.none': 'No address',

  'agenda.title': 'Agenda',
  'agenda.edit': 'Change the agenda',

  'text.title': 'What the notice says',
  'text.lead':
    'The date, the place, the agenda and how to answer are added by themselves, in each person’s language.',
  'text.in': 'Text in {language}',
  'text.hint-other':
    '{count, plural, one {One person reads it.} other {# people read it.}} Without a text here, the French one leaves.',
  'text.save': 'Save the text',
  'text.next': 'Check and send',

  'send.title': 'Check and send',
  'send.confirm': 'Send the notice',
  'send.mails':
    '{count, plural, =0 {No e-mail leaves.} one {# e-mail leaves.} other {# e-mails leave.}}',
  'send.letters':
    '{count, plural, one {# letter is} other {# letters are}} to be printed and posted.',
  'send.unreached':
    '{count, plural, one {# person has neither e-mail nor postal address} other {# people have neither e-mail nor postal address}}: {names}.',
  'send.languages': 'Languages: {list}.',
  'send.language-count': '{language} ({count})',
  'send.called': 'The meeting becomes “called”: its page and its agenda are public.',
  'send.why': 'Why the notice leaves late',
  'send.why-hint': 'Everybody will read this sentence, on the page of the meeting.',
  'send.preview': 'Read the e-mail in {language}',

  'answers.title': 'Answers',
  'answers.coming': '{count, plural, one {is coming} other {are coming}}',
  'answers.excused': '{count, plural, one {is excused} other {are excused}}',
  'answers.silent': '{count, plural, one {did not answer} other {did not answer}}',
  'answers.needs': 'To prepare',
  'answers.no-needs': 'Nobody asked for anything in particular.',
  'answers.need': '{need} · {count, plural, one {# person} other {# people}}',
  'answers.list': 'Person by person',
  'answers.answer': 'Answer',
  'answers.is-coming': 'Coming',
  'answers.is-excused': 'Excused',
  'answers.is-silent': 'No answer yet',
  'answers.note': 'Note her answer',
  'note.title': 'The answer of {name}',
  'note.lead':
    'Told by telephone, at the desk or by somebody else. It takes the place of the former one.',
  'note.save': 'Note the answer',
  'note.back': 'Back',
  'answers.gone': 'Somebody erased at her request',
  'answers.reminded': 'reminded on {day}',
  'answers.erased': 'Answers and needs are erased a month after the meeting.',
  'mail.waiting': 'E-mail waiting to leave',
  'mail.failed': 'E-mail did not leave',
  'mail.sent': 'E-mail left',
  'mail.trouble':
    '{count, plural, one {# e-mail did not leave} other {# e-mails did not leave}}. Why, and the way to send them again, are on the page of messages.',
  'mail.trouble-link': 'See why and send again',
  'remind.title': 'Remind',
  'remind.means':
    '{count, plural, one {An e-mail leaves to the person who did} other {An e-mail leaves to each of the # people who did}} not answer.',
  'remind.go': 'Send the reminder',

  'notice-letter': 'Letter of notice',
  'notice-letter.what':
    'Tells the members of a body who have no e-mail: the day, the place, the agenda and how to answer, in each person’s language.',
  'notice-letter.law':
    'Rules of procedure of the body (lead time of notices); CGCT, art. L. 2143-1 and L. 2143-2 (neighbourhood councils and advisory committees).',

  'letters.title': 'Letters',
  'letters.lead':
    '{count, plural, one {One person has no e-mail: her letter is ready.} other {# people have no e-mail: their letters are ready, each on its own sheet.}} Window envelopes; print on one side only.',
  'letters.print': 'Print the letters',

  'fault.missing': 'This line must be filled in.',
  'fault.too-long': 'This is too long: {most} characters at most.',
  'fault.invalid': 'This answer is not possible.',
  'fault.late': 'The lead time is over: say why, in one sentence.',
  'fault.effect': 'What will leave has changed meanwhile: read it again, then send.',
  'fault.not-now': 'The meeting has changed meanwhile: this is not possible any more.',
  'fault.no-place': 'First write the room and its address: “Change or move”.',
  'fault.too-late': 'It has begun already: it is too late to call.',
}
