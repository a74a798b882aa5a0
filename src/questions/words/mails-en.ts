import type { Words } from '../../platform/words/catalogue.ts'
import type { mailsFr } from './mails-fr.ts'

export const mailsEn = {
  'question-entrusted': 'Question entrusted to a department',
  'question-entrusted.subject': 'Question no. {number}: answer expected before {day}',
  'question-entrusted.text':
    'Hello,\n\nQuestion no. {number} is entrusted to your department. Your answer is expected before {day}.\n\nTo read it and write the answer:\n{link}\n\nThis link opens this question only, for {days} days. It belongs to your department: the first time, on each device, a code comes to this mailbox. Passing on the link alone opens nothing.\n\n{town}',
  'question-to-colleague': 'Question handed over to a colleague of the department',
  'question-to-colleague.subject': 'Question no. {number} is handed over to you',
  'question-to-colleague.text':
    'Hello,\n\nA colleague of your department hands over question no. {number} to you, due by {day}. If you stand in for somebody who is away, it comes to you for that reason.\n\nTo read it, with the word that may come with it:\n{link}\n\n{town}',
  'question-late-in-department': 'Alert to the head of a department: late questions',
  'question-late-in-department.subject':
    '{count, plural, one {# question is late in your department} other {# questions are late in your department}}',
  'question-late-in-department.text':
    'Hello,\n\nThese answers of the department “{department}” are late:\n\n{list}\n\nWho has what, and handing over:\n{link}\n\nThis message leaves on the day when one more question becomes late.\n\n{town}',
  'department-code': 'Code for a department to open a question',
  'department-code.subject': 'Your code: {code}',
  'department-code.text':
    'Hello,\n\nTo open the question entrusted to your department, type this code on the page:\n\n{code}\n\nIt serves once, for {minutes} minutes. You asked for nothing? Somebody outside your department may have received the link: do not give them this code.\n\n{town}',
  'question-reminder': 'Reminder to a department, once a day at most',
  'question-reminder.subject':
    '{count, plural, one {# question waits for your department} other {# questions wait for your department}}',
  'question-reminder.text':
    'Hello,\n\nFor the attention of: {head}.\n\nVery late:\n{veryLate}\n\nLate:\n{late}\n\nDue soon:\n{soon}\n\nEach link opens its question. With an account, all of them are here:\n{link}\n\nThis reminder leaves when a question changes state, and at the beginning of a week; never twice a day.\n\n{town}',
  'question-escalation': 'Alert to the direction: questions that are very late',
  'question-escalation.subject':
    '{count, plural, one {# question is very late} other {# questions are very late}}',
  'question-escalation.text':
    'Hello,\n\nThese answers have been expected from departments for more than two weeks:\n\n{list}\n\nThe details, department by department:\n{link}\n\nThis message leaves on the day one more becomes very late.\n\n{town}',
  'reminder.none': '- nothing',
  'reminder.line': '- no. {number}, for {day}',
  'reminder.more': '- and {count, plural, one {# more} other {# more}}',
} as const satisfies Words<typeof mailsFr>
