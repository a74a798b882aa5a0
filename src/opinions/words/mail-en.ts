import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

export const mailEn: Words<typeof mailFr> = {
  'opinion-news': 'What becomes of an opinion of a council',
  'opinion-news.subject': '{news}: opinion no. {number}',
  'opinion-news.text':
    '{body}\n\n{subject}\n\n{news}.\n\n{reason}\n\nThe page of this opinion:\n{link}\n\n{town}',
  'about.asked': 'The opinion is awaited by {day}.',
  'about.taken-up': 'The council prepares its opinion; the town will have to reply.',
  'about.adopted': 'The town has to reply by {day}.',
  'about.postponed': 'New day: {day}.\n\n{reason}',
  'about.replied': 'Read on its page what the town retains of the opinion, and why.',
}
