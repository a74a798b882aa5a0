import type { mailFr } from './mail-fr.ts'

/** What leaves for who wrote in Arabic. Not read again by a translator yet. */
export const mailAr: Readonly<Partial<Record<keyof typeof mailFr, string>>> = {
  'minutes-published.subject': 'محضر الاجتماع: {title}',
  'minutes-published.text':
    'مرحبًا،\n\nنُشر محضر اجتماع «{title}» المنعقد في {day}: ما قيل، وما تقرّر، ومن يفعل ماذا.\n\nللقراءة:\n{link}\n\n{town}',
  'question-in-minutes.subject': 'السؤال رقم {number}: تمّ الحديث عنه في اجتماع',
  'question-in-minutes.text':
    'مرحبًا،\n\nتمّ الحديث عن سؤالكم رقم {number} في اجتماع «{title}» المنعقد في {day}. اسمكم غير مذكور فيه.\n\nما قيل عنه موجود في المحضر:\n{link}\n\n{town}',
}
