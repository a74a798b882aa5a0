import type { fr } from './fr.ts'

/** For who reads Arabic. Not read again by a translator yet: the pages say so. */
export const ar: { readonly [Key in keyof typeof fr]?: string } = {
  'date-poll-asked': 'استطلاع المواعيد: أي المواعيد يناسب؟',
  'date-poll-asked.subject': 'أي موعد يناسبكم؟ {title}',
  'date-poll-asked.text':
    'مرحبا {name}،\n\nنبحث عن موعد لهذا الاجتماع.\n\n{title}\n===\n\n{dates}\n\nقولوا ما يناسبكم، بلا حساب، حتى {day}:\n{link}\n\nهذا الرابط لكم: لا تعطوه لأحد.\n\n{town}',
  'date-poll-reminder': 'استطلاع المواعيد: تذكير لمن لم يجب',
  'date-poll-reminder.subject': 'يومان آخران لتقولوا مواعيدكم: {title}',
  'date-poll-reminder.text':
    'مرحبا {name}،\n\nلم يصلنا جوابكم بعد.\n\n{title}\n===\n\n{dates}\n\nقولوا ما يناسبكم، بلا حساب، حتى {day}:\n{link}\n\n{town}',
  'date-poll-kept': 'استطلاع المواعيد: الموعد المختار',
  'date-poll-kept.subject': 'اختير الموعد: {title}، {when}',
  'date-poll-kept.text':
    'مرحبا {name}،\n\nشكرا. اختير الموعد: {when}.\n\n{title}\n===\n\nسجلوه من الآن. ستصلكم الدعوة لاحقا.\n\n{town}',
  'date-poll-dropped': 'استطلاع المواعيد: ألغي',
  'date-poll-dropped.subject': 'لم تعد هناك حاجة إلى الجواب: {title}',
  'date-poll-dropped.text':
    'مرحبا {name}،\n\nلم نعد نبحث عن موعد لهذا الاجتماع. ليس عليكم أي شيء.\n\n{title}\n===\n\n{town}',

  title: 'أي موعد يناسبكم؟',
  'hello-named': 'مرحبا {name}. نبحث عن موعد لهذا الاجتماع.',
  hello: 'مرحبا. نبحث عن موعد لهذا الاجتماع.',
  until: 'أجيبوا حتى {day}. يمكنكم تغيير رأيكم حتى ذلك الحين.',
  'who-reads':
    'الفريق الذي يحضر الاجتماع يرى اسمكم وجوابكم. الآخرون يرون فقط كم شخصا قال نعم أو لا. يمحى كل شيء بعد شهر.',
  'answer.yes': 'نعم',
  'answer.if-need': 'إذا لزم الأمر',
  'answer.no': 'لا',
  counts: 'الأجوبة حتى الآن: {yes} نعم، {ifNeed} إذا لزم الأمر، {no} لا',
  send: 'إرسال أجوبتي',
  sent: 'سجل جوابكم. شكرا.',
  'door.closed': 'انتهى الاستطلاع: المدينة تختار الموعد.',
  'door.kept': 'اختير الموعد: {when}.',
  'door.dropped': 'ألغي هذا الاستطلاع: لم يعد هناك ما تجيبون عنه.',
  'fault.missing': 'قولوا نعم أو إذا لزم الأمر أو لا.',
  'fault.closed': 'انتهى الاستطلاع: لم يعد الجواب ممكنا.',
  'fault.ended': 'انتهى هذا الاستطلاع: لم يعد الجواب ممكنا.',
  'fault.too-many': 'أجوبة كثيرة في وقت قصير: حاولوا بعد ساعة.',
}
