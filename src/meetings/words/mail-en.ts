import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

export const mailEn: Words<typeof mailFr> = {
  'minutes-published': 'The minutes of a meeting are published',
  'minutes-published.subject': 'Minutes: {title}',
  'minutes-published.text':
    'Hello,\n\nThe minutes of the meeting “{title}” of {day} are published: what was said, what was decided, and who does what.\n\nRead them:\n{link}\n\n{town}',
  'question-in-minutes': 'Your question is in the minutes of a meeting',
  'question-in-minutes.subject': 'Question no. {number}: it was spoken of at a meeting',
  'question-in-minutes.text':
    'Hello,\n\nYour question no. {number} was spoken of at the meeting “{title}” of {day}. Your name is not in it.\n\nWhat was said of it is in the minutes:\n{link}\n\n{town}',
}
