import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

const facts = '{title}\n{when}\n{place}'
const own = 'To see your registration or cancel it, at any time:\n{link}'

export const mailEn: Words<typeof mailFr> = {
  'registration-made': 'Registration noted',
  'registration-made.subject': 'Registration no. {number}: {title}',
  'registration-made.text': `Hello,\n\nYour registration is noted, under no. {number}. You have a place.\n\n${facts}\n\n${own}\n\nYou asked for nothing? Open this link and cancel: nothing more will be sent to you.\n\n{town}`,
  'registration-waiting': 'Registration on the waiting list',
  'registration-waiting.subject': 'Waiting list, no. {number}: {title}',
  'registration-waiting.text': `Hello,\n\nAll the places are taken. You are on the waiting list, under no. {number}. As soon as a place becomes free for you, it is yours and we write to you.\n\n${facts}\n\n${own}\n\nYou asked for nothing? Open this link and cancel: nothing more will be sent to you.\n\n{town}`,
  'registration-moved-up': 'A place became free',
  'registration-moved-up.subject': 'You have a place: {title}',
  'registration-moved-up.text': `Hello,\n\nA place became free: it is yours. There is nothing you need to do.\n\n${facts}\n\nYou cannot come any more? Cancel, and the place goes to the next person:\n{link}\n\n{town}`,
  'registration-moved': 'Day, hour or room changed',
  'registration-moved.subject': 'Change: {title}',
  'registration-moved.text': `Hello,\n\nThe day, the hour or the room has changed. Here are the right ones:\n\n${facts}\n\nYour registration no. {number} still holds. You cannot come? Cancel here:\n{link}\n\n{town}`,
  'registration-called-off': 'Called off',
  'registration-called-off.subject': 'Called off: {title}',
  'registration-called-off.text': `Hello,\n\nThis is called off:\n\n${facts}\n\nThere is nothing you need to do. To know more:\n{link}\n\n{town}`,
  'registration-cancelled': 'Registration cancelled by the town hall',
  'registration-cancelled.subject': 'Registration no. {number} cancelled: {title}',
  'registration-cancelled.text': `Hello,\n\nAn officer of the town hall cancelled your registration no. {number}, as you asked:\n\n${facts}\n\nYou did not ask? Call the town hall. Your registration is here:\n{link}\n\n{town}`,
  'registration-soon': 'Reminder a few days before',
  'registration-soon.subject': 'Soon: {title}',
  'registration-soon.text': `Hello,\n\nYou are registered under no. {number}:\n\n${facts}\n\nYou cannot come any more? Cancel, and the place goes to somebody else:\n{link}\n\n{town}`,
  'registration-today': 'Reminder on the day',
  'registration-today.subject': 'Today: {title}',
  'registration-today.text': `Hello,\n\nIt is today. You are registered under no. {number}:\n\n${facts}\n\nYou cannot come any more? Cancel, and the place goes to somebody else:\n{link}\n\n{town}`,
  'place-unknown': 'You will be told the place.',
}
