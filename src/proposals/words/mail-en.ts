import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

export const mailEn: Words<typeof mailFr> = {
  'proposal-news': 'What becomes of a proposal of a council',
  'proposal-news.subject': '{news}: proposal no. {number}',
  'proposal-news.text':
    '{body} had proposed:\n\n{title}\n\n{news}.\n\n{reason}\n\nThe page of this proposal:\n{link}\n\n{town}',
  'about.adopted': 'The town has to reply by {day}.',
  'about.admitted': 'The department “{department}” prepares the reply, due by {day}.',
  'about.replied': 'Read on its page what is retained, point by point, and why.',
}
