import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  'call.go': 'Register',
  'call.room':
    '{room, plural, =0 {All the places are taken: you can join the waiting list.} one {One place is left.} other {# places are left.}}',
  'call.no-limit': 'Please register; no account needed.',
  'call.until': 'Registration until {when}.',
  'call.closed': 'Registration is closed. To come all the same, call the town hall.',

  'register.title': 'Register: {title}',
  'register.lead': 'One page, no account to make.',
  'register.called-off': 'This is called off: nobody registers for it any more.',
  'register.when': 'When',
  'register.where': 'Where',
  'register.where-unknown': 'The place will be told here.',
  'register.from-to': '{start}, until {end}',
  'register.name': 'Your name',
  'register.email': 'Your e-mail address',
  'register.email-hint': 'We send the confirmation there, and the link to cancel.',
  'register.phone': 'Your phone',
  'register.phone-hint':
    'If you have no e-mail address: the town hall calls you if something changes.',
  'register.people': 'How many of you will come, you included?',
  'register.people-choice': '{count, plural, one {One person} other {# people}}',
  'register.consent':
    'By registering, you agree that the town keeps this information to organise this. Only the officers who prepare it read it. It is erased a month afterwards.',
  'register.trap': 'Leave this line empty',
  'register.go': 'Send my registration',
  'register.back': 'Back to its page',

  'mine.title': 'My registrations',
  'mine.lead': 'What you registered for, with this account or with your e-mail address.',
  'mine.empty': 'No registration',
  'mine.empty-hint': 'What you register for appears here, and is erased a month after.',
  'mine.cancel-there': 'You cannot come any more? Open this registration to cancel it.',

  'own.title': 'My registration',
  'own.seated': 'You have a place',
  'own.seated-hint': 'Your registration is no. {number}.',
  'own.waiting': 'You are on the waiting list',
  'own.waiting-hint':
    'Your registration is no. {number}. As soon as a place becomes free for you, it is yours.',
  'own.cancelled': 'This registration is cancelled',
  'own.cancelled-hint': 'The place went to the next person, if there was one.',
  'own.called-off': 'This is called off',
  'own.called-off-hint': 'There is nothing you need to do.',
  'own.over': 'This is over',
  'own.over-hint': 'There is nothing left to cancel.',
  'own.told-by-mail': 'The link of this page is in the mail sent to your address.',
  'own.told-by-phone':
    'You gave no e-mail address: keep the address of this page, or call the town hall with your number to cancel.',
  'own.people': 'How many people',
  'own.needs': 'What you asked for',
  'own.cancel': 'Cancel my registration',
  'own.cancel-lead': 'You cannot come any more? Cancel: somebody else will have the place.',
  'own.public': 'See its page',

  'fault.no-name': 'Write your name.',
  'fault.no-way': 'Give an e-mail address, or a phone below.',
  'fault.email': 'This address is not complete: it is written name@example.org.',
  'fault.phone': 'This number is not complete: it is written 01 23 45 67 89.',
  'fault.people': 'Choose from one to five people.',
  'fault.missing': 'This line has to be filled in.',
  'fault.too-long': 'This is too long: {most} letters at most.',
  'fault.invalid': 'This page is too old: load it again.',
  'fault.trap': 'Leave the hidden line empty.',
  'fault.too-many':
    'Too many registrations come from here for now. Try again later, or call the town hall.',
  'fault.closed': 'Registration has just closed. To come all the same, call the town hall.',
  'fault.called-off': 'This is called off: nobody registers for it any more.',
}
