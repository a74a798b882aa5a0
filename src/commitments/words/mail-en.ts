import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

export const mailEn: Words<typeof mailFr> = {
  'commitment-news': 'What becomes of a commitment',
  'commitment-news.subject': '{news}: commitment no. {number}',
  'commitment-news.text':
    'The town had promised:\n\n{commitment}\n\n{news}.\n\n{reason}\n\nThe whole history of this commitment:\n{link}\n\n{town}',
  'commitment-reminder': 'Reminder of commitments to keep',
  'commitment-reminder.subject':
    '{count, plural, one {A commitment awaits} other {# commitments await}} your department',
  'commitment-reminder.text':
    'Hello,\n\n{items}\n\nAs soon as it is done, send the participation office a photo or a document that shows it; if it will not be done in time, say why:\n{link}\n\n{town}',
  'item.month': 'In a month, on {day} (no. {number}): {text}',
  'item.week': 'This week or the next, on {day} (no. {number}): {text}',
  'item.late': 'Late, promised by {day} (no. {number}): {text}',
}
