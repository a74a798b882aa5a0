import type { fr } from './fr.ts'

/** The voting tunnel for who reads Arabic. Not read again by a translator yet: the frame says so. */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  'ballot.title': 'أصوّت',
  'ballot.until': 'يمكنكم التصويت وتغيير رأيكم حتى {until}.',
  'ballot.replacing': 'لقد صوّتم من قبل. البطاقة الجديدة تحلّ محلّ القديمة، ولا أحد يستطيع قراءتها.',
  'ballot.rule-up-to-k':
    '{most, plural, one {اختاروا مشروعًا واحدًا.} two {اختاروا مشروعًا أو مشروعين.} few {اختاروا من 1 إلى # مشاريع.} other {اختاروا من 1 إلى # مشروعًا.}}',
  'ballot.rule-exactly-k':
    '{count, plural, one {اختاروا مشروعًا واحدًا، لا أكثر ولا أقل.} two {اختاروا مشروعين، لا أكثر ولا أقل.} few {اختاروا # مشاريع، لا أكثر ولا أقل.} other {اختاروا # مشروعًا، لا أكثر ولا أقل.}}',
  'ballot.rule-exactly-k-per-list':
    '{count, plural, one {اختاروا مشروعًا واحدًا من كل قائمة.} two {اختاروا مشروعين من كل قائمة.} few {اختاروا # مشاريع من كل قائمة.} other {اختاروا # مشروعًا من كل قائمة.}}',
  'ballot.rule-points': 'وزّعوا {points} نقطة على المشاريع، وبحدّ أقصى {most} نقطة للمشروع الواحد.',
  'ballot.may-be-blank': 'ويمكنكم أيضًا ألّا تختاروا شيئًا: تلك بطاقة بيضاء.',
  'ballot.left':
    '{left, plural, =0 {لقد أتممتم كل اختياراتكم.} one {بقي لكم اختيار واحد.} two {بقي لكم اختياران.} few {بقي لكم # اختيارات.} other {بقي لكم # اختيارًا.}}',
  'ballot.left-points':
    '{left, plural, =0 {لقد وزّعتم كل نقاطكم.} one {بقيت لكم نقطة واحدة.} two {بقيت لكم نقطتان.} few {بقيت لكم # نقاط.} other {بقيت لكم # نقطة.}}',
  'ballot.too-many':
    '{over, plural, one {هناك اختيار واحد زائد.} two {هناك اختياران زائدان.} few {هناك # اختيارات زائدة.} other {هناك # اختيارًا زائدًا.}}',
  'ballot.too-many-points':
    '{over, plural, one {هناك نقطة واحدة زائدة.} two {هناك نقطتان زائدتان.} few {هناك # نقاط زائدة.} other {هناك # نقطة زائدة.}}',
  'ballot.far-too-many': 'هذا كثير جدًا: احذفوا بعض الاختيارات.',
  'ballot.order': 'ترتيب المشاريع محدَّد بالقرعة، وهو مختلف لكل شخص.',
  'ballot.read-more': 'لمعرفة المزيد',
  'ballot.cost': 'التكلفة: {cost}',
  'ballot.points-for': 'نقاط لمشروع «{project}»',
  'ballot.review': 'مراجعة بطاقتي',
  'ballot.undo': 'إلغاء آخر اختيار',
  'ballot.clear': 'محو الكل',
  'ballot.leave': 'الخروج من دون تصويت',
  'ballot.filter': 'البحث عن مشروع',
  'ballot.filter-words': 'كلمات للبحث',
  'ballot.filter-theme': 'الموضوع',
  'ballot.filter-every-theme': 'كل المواضيع',
  'ballot.filter-list': 'القائمة',
  'ballot.filter-every-list': 'كل القوائم',
  'ballot.filter-shown': 'المشاريع المعروضة: {shown} من {total}. اختياراتكم محفوظة.',
  'ballot.filter-do': 'بحث',
  'ballot.filter-all': 'عرض كل المشاريع',
  'ballot.filter-none': 'لا يوجد مشروع مطابق. اختياراتكم محفوظة.',
  'ballot.sealed-here':
    'تُختَم بطاقتكم في جهازكم قبل إرسالها: لا تستطيع البلدية ولا هذا الموقع قراءتها.',
  'ballot.sealed-there':
    'من دون جافاسكريبت، يختم الخادم بطاقتكم في ذاكرته لحظة وصولها، ولا يكتب اختياركم في أي مكان. لتُختَم في جهازكم، استعملوا متصفحًا فيه جافاسكريبت.',

  'review.title': 'راجعوا بطاقتكم',
  'review.chosen': 'لقد اخترتم:',
  'review.blank': 'لم تختاروا شيئًا: بطاقتكم بيضاء.',
  'review.points': '{points, plural, one {نقطة واحدة} two {نقطتان} few {# نقاط} other {# نقطة}}',
  'review.nothing-yet': 'لم يُرسَل شيء بعد.',
  'review.change': 'تعديل',
  'review.vote': 'تصويت',
  'review.sealing': 'جارٍ ختم بطاقتكم…',
  'review.not-sealed': 'تعذّر ختم بطاقتكم. لم يُرسَل شيء، واختياراتكم محفوظة: حاولوا من جديد.',

  'receipt.title': 'تم تسجيل تصويتكم',
  'receipt.cast': 'بطاقتكم في الصندوق، مختومة.',
  'receipt.replaced': 'حلّت بطاقتكم الجديدة محلّ القديمة.',
  'receipt.fingerprint': 'بصمة بطاقتكم',
  'receipt.fingerprint-what':
    'اكتبوها أو صوّروها. بعد التصويت تُنشَر قائمة كل البصمات، فتتحقّقون من أن بطاقتكم في الصندوق. وهي لا تقول ماذا اخترتم.',
  'receipt.not-sent': 'لن تُرسَل إليكم في أي مكان، حتى لا يستطيع أحد أن يطلبها منكم.',
  'receipt.change': 'يمكنكم تغيير رأيكم حتى {until}: بصمتكم الجديدة تحلّ محلّ هذه.',
  'receipt.back': 'العودة إلى صفحة هذه الدورة',
  'receipt.back-to-rehearsal': 'العودة إلى التصويت التجريبي',
  'receipt.next-person': 'هل يصوّت شخص آخر من العائلة أيضًا بالعنوان نفسه؟',
  'receipt.change-person': 'تغيير الشخص',
  'receipt.shared-device': 'لستم على جهازكم؟ سجّلوا الخروج.',
  'receipt.sign-out': 'تسجيل الخروج',

  'fault.blank': 'اختاروا مشروعًا واحدًا على الأقل.',
  'fault.too-many':
    '{most, plural, one {اختيار واحد فقط ممكن: احذفوا الباقي.} two {اختياران على الأكثر: احذفوا الزائد.} few {# اختيارات على الأكثر: احذفوا الزائد.} other {# اختيارًا على الأكثر: احذفوا الزائد.}}',
  'fault.too-many-of-list':
    '{most, plural, one {اختيار واحد فقط من كل قائمة.} two {اختياران على الأكثر من كل قائمة.} few {# اختيارات على الأكثر من كل قائمة.} other {# اختيارًا على الأكثر من كل قائمة.}}',
  'fault.not-enough':
    '{count, plural, one {يلزم اختيار واحد.} two {يلزم اختياران، لا أكثر ولا أقل.} few {تلزم # اختيارات، لا أكثر ولا أقل.} other {يلزم # اختيارًا، لا أكثر ولا أقل.}}',
  'fault.not-enough-of-list':
    '{count, plural, one {يلزم اختيار واحد من كل قائمة.} two {يلزم اختياران من كل قائمة.} few {تلزم # اختيارات من كل قائمة.} other {يلزم # اختيارًا من كل قائمة.}}',
  'fault.unknown-project': 'أحد المشاريع المختارة غير موجود. أعيدوا الاختيار.',
  'fault.foreign-list': 'أحد المشاريع المختارة في قائمة حيّ آخر. احذفوه.',
  'fault.repeated': 'اختير مشروع مرتين.',
  'fault.points-out-of-bounds': 'النقاط أعداد صحيحة تبدأ من 1.',
  'fault.too-many-points': 'لديكم {most} نقطة لتوزيعها: احذفوا الزائد.',
  'fault.too-many-points-for-project': '{most} نقطة على الأكثر للمشروع الواحد.',

  'refused.not-open-yet-title': 'لم يبدأ التصويت بعد',
  'refused.not-open-yet': 'عودوا ابتداءً من {opens}.',
  'refused.closed-title': 'انتهى التصويت',
  'refused.closed': 'انتهى في {until}. لم تُقبَل هذه البطاقة.',
  'refused.already-voted-title': 'لقد صوّتم بطريقة أخرى',
  'refused.already-voted':
    'صوّت من قبلُ شخص له اللقب والاسم وتاريخ الميلاد نفسها، بحساب آخر أو على الورق. تبقى بطاقته في الصندوق. إن لم تكونوا أنتم، تعالوا إلى مكتب الاستقبال بالبلدية: سيتحقّق أحد الموظفين وتستطيعون التصويت.',
  'refused.wrong-length-title': 'تعذّرت قراءة هذه البطاقة',
  'refused.wrong-length': 'وصلت تالفة. ارجعوا إلى الوراء وصوّتوا من جديد.',
  'refused.replayed-title': 'هذه البطاقة موجودة في الصندوق',
  'refused.replayed': 'أرسلها شخص آخر. صوّتوا من جديد: ستُختَم بطاقتكم على حدة.',
  'refused.other-lists-title': 'تغيّرت قوائمكم',
  'refused.other-lists': 'أُعِدّت هذه البطاقة لحيّ غير حيّكم، فلم تُقبَل: صوّتوا من جديد لمشاريع حيّكم.',
  'refused.no-such-box-title': 'هذا التصويت غير موجود',
  'refused.no-such-box': 'ربما كان العنوان ناقصًا.',
  'refused.back': 'العودة إلى صفحة هذه الدورة',
  'refused.signed-out-title': 'سجّلوا الدخول من جديد لتصوّتوا',
  'refused.signed-out': 'انتهى اتصالكم. لم يُسجَّل شيء من اختياركم ولم يضع شيء: ما زال في صفحتكم.',
  'refused.signed-out-do': 'سجّلوا الدخول في نافذة أخرى، ثم عودوا إلى هنا واضغطوا «إعادة المحاولة».',
  'refused.sign-in': 'تسجيل الدخول في نافذة أخرى',
  'refused.back-in-title': 'أرسلوا اختياركم من جديد',
  'refused.back-in':
    'بدأ اتصالكم من جديد في نافذة أخرى. لم يُسجَّل شيء من اختياركم ولم يضع شيء: ما زال في هذه الصفحة.',
  'refused.retry': 'إعادة المحاولة',
}
