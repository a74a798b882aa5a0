import type { Words } from '../../platform/words/catalogue.ts'
import type { mailsFr } from './mails-fr.ts'

export const mailsEn = {
  'question-entrusted': 'Question entrusted to a department',
  'question-entrusted.subject': 'Question no. {number}: answer expected before {day}',
  'question-entrusted.text':
    'Hello,\n\nQuestion no. {number} is entrusted to your department. Your answer is expected before {day}.\n\nTo read it and write the answer:\n{link}\n\nThis link opens this question only, for {days} days. It belongs to your department: the first time, on each device, a code comes to this mailbox. Passing on the link alone opens nothing.\n\n{town}',
  'department-code': 'Code for a department to open a question',
  'department-code.subject': 'Your code: {code}',
  'department-code.text':
    'Hello,\n\nTo open the question entrusted to your department, type this code on the page:\n\n{code}\n\nIt serves once, for {minutes} minutes. You asked for nothing? Somebody outside your department may have received the link: do not give them this code.\n\n{town}',
} as const satisfies Words<typeof mailsFr>
