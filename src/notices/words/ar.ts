import type { fr } from './fr.ts'

/** For who reads Arabic. Not read again by a translator yet: the pages say so. */
export const ar: { readonly [Key in keyof typeof fr]: string } = {
  'text.usual': 'أنتم مدعوون إلى الاجتماع. لأسئلتكم وأفكاركم مكان فيه: تعالوا كما أنتم.',
  'agenda.answers': 'أجوبة عن أسئلة المرة السابقة',
  'agenda.documents': '{title}. للقراءة قبل الاجتماع، في صفحته: {titles}',

  'meeting-notice': 'دعوة إلى اجتماع',
  'meeting-notice.subject': 'دعوة: {title}، {day}',
  'meeting-notice.text':
    'مرحبًا {name}،\n\n{text}\n\n{title}\n===\n\nمتى: {when}\nأين: {place}\n\nجدول الأعمال:\n\n{agenda}\n\nهل ستحضرون؟ أجيبوا هنا، من دون حساب:\n{link}\n\nفي الصفحة نفسها، اطلبوا مترجمًا شفهيًا أو رعاية للأطفال أو وسيلة نقل أو مدخلًا للكرسي المتحرك. هذا الرابط لكم وحدكم: لا تعطوه لأحد.\n\nصفحة الاجتماع: {page}\nلمفكرتكم: {file}\n\n{town}',
  'meeting-notice-reminder': 'تذكير لمن لم يجب',
  'meeting-notice-reminder.subject': 'هل ستحضرون؟ {title}',
  'meeting-notice-reminder.text':
    'مرحبًا {name}،\n\nلم يصلنا جوابكم بعد عن هذا الاجتماع.\n\n{title}\n===\n\nمتى: {when}\nأين: {place}\n\nأجيبوا هنا، من دون حساب، حتى لو لم تحضروا:\n{link}\n\nصفحة الاجتماع: {page}\n\n{town}',
  'meeting-notice-moved': 'تغيير موعد اجتماع',
  'meeting-notice-moved.subject': 'تغيير: {title}',
  'meeting-notice-moved.text':
    'مرحبًا {name}،\n\nتغيّر موعد الاجتماع أو مكانه. هذا هو الصحيح:\n\n{title}\n===\n\nمتى: {when}\nأين: {place}\n\nإذا تغيّر الموعد، فجوابكم السابق لم يعد صالحًا. أجيبوا هنا:\n{link}\n\nصفحة الاجتماع: {page}\nلمفكرتكم: {file}\n\n{town}',
  'meeting-notice-cancelled': 'إلغاء اجتماع',
  'meeting-notice-cancelled.subject': 'أُلغي: {title}',
  'meeting-notice-cancelled.text':
    'مرحبًا {name}،\n\nأُلغي هذا الاجتماع:\n\n{title}\n===\n\nكان موعده: {when}\nأين: {place}\n\nالسبب: {why}\n\nصفحة الاجتماع: {page}\n\n{town}',

  'letter.title': 'دعوة',
  'letter.text':
    'مرحبًا {name}،\n\n{text}\n\n{title}\n\nمتى: {when}\n\nأين: {place}\n\nجدول الأعمال:\n\n{agenda}\n\nهل ستحضرون؟ أخبروا البلدية في مكتب الاستقبال أو هنا: {contact}. اطلبوا أيضًا مترجمًا شفهيًا أو رعاية للأطفال أو وسيلة نقل أو مدخلًا للكرسي المتحرك.\n\nصفحة الاجتماع: {page}',
  'letter.day': '{day}',
  'letter.desk': 'مكتب الاستقبال بالبلدية',

  'answer.title': 'جوابكم',
  'answer.hello': 'مرحبًا {name}. أنتم مدعوون إلى هذا الاجتماع.',
  'answer.when': 'متى',
  'answer.where': 'أين',
  'answer.page': 'قراءة جدول الأعمال',
  'answer.to-read': 'للقراءة قبل الاجتماع:',
  'answer.ask': 'هل ستحضرون؟',
  'answer.coming': 'نعم، سأحضر',
  'answer.excused': 'لا، أعتذر',
  'answer.send': 'إرسال جوابي',
  'answer.change': 'يمكنكم تغيير جوابكم حتى نهاية الاجتماع.',
  'answer.is-coming': 'سُجّل جوابكم: ستحضرون.',
  'answer.is-excused': 'سُجّل جوابكم: تعتذرون.',
  'answer.over': 'انتهى هذا الاجتماع: لم يعد هناك ما تجيبون عنه.',
  'answer.cancelled': 'أُلغي هذا الاجتماع: لم يعد هناك ما تجيبون عنه.',
  'answer.kept': 'لا يقرأ جوابكم إلا الفريق الذي يعدّ الاجتماع. يُمحى بعد شهر.',
  'mine.title': 'دعواتي',
  'mine.lead': 'الاجتماعات المقبلة التي أنتم مدعوون إليها، وجوابكم.',
  'mine.empty': 'لا دعوات',
  'mine.empty-hint': 'عندما يدعوكم أحد مجالسكم، يظهر الاجتماع هنا.',
  'mine.called': 'أنتم مدعوون إلى هذا الاجتماع.',
  'mine.silent': 'لم تجيبوا بعد',
  'mine.coming': 'ستحضرون',
  'mine.excused': 'اعتذرتم',
  'mine.answer': 'الإجابة',
  'mine.change': 'تغيير جوابي',
  'fault.missing': 'ينقص جواب هنا.',
  'fault.too-long': 'النص طويل جدًا: {most} حرف على الأكثر.',
  'fault.too-many': 'أجوبة كثيرة في وقت قصير: حاولوا بعد ساعة.',
}
