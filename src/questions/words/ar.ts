import type { fr } from './fr.ts'

/**
 * Asking the town, and following one’s question, for who reads Arabic. Not read again by a
 * translator yet: the frame says so.
 */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  'list.title': 'أسئلة إلى البلدية',

  'public.waiting': 'في انتظار الجواب',
  'public.answered': 'تمّ الجواب',
  'public.forwarded': 'أُحيل إلى جهة أخرى',

  'page.answer': 'جواب البلدية',
  'page.answered-on': 'تمّ الجواب يوم {day}.',
  'page.earlier-answer': 'جواب سابق، يوم {day}',
  'page.late': 'وعدت البلدية بالجواب قبل {day}. لقد تأخرت.',
  'page.forwarded': 'هذا السؤال ليس من اختصاص البلدية. أُحيل إلى: {authority}.',
  'page.forwarded-title': 'أُحيل إلى من يستطيع التصرف',
  'page.steps': 'أين وصل السؤال',

  'step.received': 'وصل',
  'step.entrusted': 'سُلّم إلى إحدى المصالح',
  'step.answered': 'تمّ الجواب',
  'step.before': 'قبل {day}',

  'offer.similar': 'ربما سبق الجواب عن هذا:',
  'offer.answered': 'تمّ الجواب يوم {day}',
  'offer.before-sending':
    'قبل الإرسال، انظروا تحت سؤالكم: ربما الجواب موجود. وإلا فأرسلوا: نصكم محفوظ كما هو.',
  'offer.send-anyway': 'إرسال رغم ذلك',

  'ask.title': 'طرح سؤال على البلدية',
  'ask.lead': 'تكفي دقيقة واحدة، ولا حاجة إلى حساب. تقول لكم البلدية فورًا متى ستجيب.',
  'ask.subject': 'سؤالكم في جملة واحدة',
  'ask.subject-hint': 'مثلًا: لماذا يبقى الضوء مطفأً أمام المدرسة؟',
  'ask.words': 'اشرحوا',
  'ask.words-hint': 'ما ترونه، ومنذ متى، وما تريدونه. لا تذكروا اسم شخص آخر.',
  'ask.photo': 'صورة',
  'ask.photo-hint':
    'لا يراها إلا الموظفون. يُمحى المكان والساعة المخفيان في الصورة. تجنّبوا الوجوه ولوحات السيارات.',
  'ask.photo-again': 'اختاروا صورتكم من جديد: المتصفح لا يحتفظ بها.',
  'ask.where': 'أين؟',
  'ask.place': 'العنوان أو المكان',
  'ask.place-hint': 'مثلًا: رقم البيت واسم الشارع، أو: أمام القاعة الرياضية.',
  'ask.place-offered': 'عناوين مقترحة',
  'ask.place-found':
    '{count, plural, =0 {لا يوجد عنوان مقترح.} one {عنوان واحد مقترح.} two {عنوانان مقترحان.} few {# عناوين مقترحة.} other {# عنوانًا مقترحًا.}}',
  'ask.place-chosen': 'تم اختيار العنوان. الحي: {name}.',
  'ask.place-go-on': 'اكتبوا رقم البيت.',
  'ask.place-incomplete': 'ينقص رقم البيت',
  'ask.neighbourhood': 'الحي',
  'ask.neighbourhood-any': 'لا أعرف، أو المدينة كلها',
  'ask.way': 'كيف تريدون تلقي الجواب؟',
  'ask.way-email': 'بالبريد الإلكتروني',
  'ask.way-phone': 'بالهاتف',
  'ask.way-number': 'سأعود ومعي رقم',
  'ask.way-number-hint': 'من دون أي معلومة عنكم: الصفحة التالية تعطيكم رقمًا ورمزًا.',
  'ask.email': 'بريدكم الإلكتروني',
  'ask.phone': 'رقم هاتفكم',
  'ask.way-only': 'فقط إذا اخترتم هذه الطريقة. لن يُنشر أبدًا.',
  'ask.public': 'هل يمكن للبلدية نشر السؤال والجواب؟',
  'ask.public-yes': 'نعم، لكي يفيد الجواب غيري',
  'ask.public-yes-hint': 'من دون اسمكم. تعيد البلدية كتابة السؤال بكلماتها.',
  'ask.public-no': 'لا، أجيبوني أنا فقط',
  'ask.send': 'إرسال سؤالي',
  'ask.trap': 'اتركوا هذه الخانة فارغة',
  'ask.hurry':
    'عند الخطر، لا تنتظروا جوابًا هنا: اتصلوا بالرقم 112 (النجدة) أو 17 (الشرطة) أو 18 (الإطفاء).',

  'received.title': 'وصل سؤالكم',
  'received.lead': 'رقمه {number}.',
  'received.code-title': 'احتفظوا بهذين الأمرين',
  'received.code-lead':
    'بهما تقرؤون الجواب هنا. لا يظهر الرمز إلا مرة واحدة: اكتبوه أو اطبعوا هذه الصفحة.',
  'received.number': 'رقم السؤال',
  'received.code': 'الرمز السري',
  'received.code-gone':
    'ظهر الرمز مرة واحدة. إن لم تكتبوه، فاسألوا استقبال البلدية ومعكم رقم السؤال.',
  'received.code-where': 'أين تعودون',
  'received.mail':
    'أُرسلت إليكم رسالة إلكترونية. افتحوها وأكّدوا عنوانكم: عندئذ يصلكم الجواب بالبريد الإلكتروني.',
  'received.next': 'ماذا سيحدث',
  'received.step-now': 'وصل سؤالكم',
  'received.step-read': 'يقرؤه شخص ويسلّمه إلى المصلحة المناسبة',
  'received.step-answer': 'تجيبكم البلدية',
  'received.not-yours': 'تُحسب هذه المواعيد بأيام عمل البلدية.',
  'received.other': 'طرح سؤال آخر',
  'received.see': 'قراءة أسئلة الآخرين',

  'come-back.title': 'متابعة سؤالي',
  'come-back.lead': 'بالرقم والرمز اللذين استلمتموهما عند طرح السؤال.',
  'come-back.number': 'رقم السؤال',
  'come-back.code': 'الرمز السري',
  'come-back.open': 'رؤية سؤالي',
  'come-back.mail': 'هل أعطيتم بريدًا إلكترونيًا؟ افتحوا الرابط الذي أرسلته إليكم البلدية.',

  'follow.title': 'سؤالي رقم {number}',
  'follow.yours': 'ما كتبتم',
  'follow.words-added': 'ما أضفتم',
  'follow.erased': 'مُحيت كلماتكم.',
  'follow.public-page': 'الصفحة العامة لهذا السؤال',
  'follow.merged': 'طرح آخرون السؤال نفسه. سيكون الجواب واحدًا للجميع.',
  'follow.split':
    'تتناول هذه الرسالة عدة مواضيع: جعلت البلدية منها عدة أسئلة، ولكل سؤال جوابه. تتابعون أيضًا:',
  'follow.rejoined': 'جُمع هذا السؤال من جديد مع السؤال رقم {number}: جواب واحد للاثنين.',
  'follow.confirm-title': 'استلام الجواب بالبريد الإلكتروني',
  'follow.confirm-lead': 'لم نتحقق بعد من عنوانكم. إلى ذلك الحين لا نكتب إليكم مرة أخرى.',
  'follow.confirm': 'نعم، هذا عنواني',
  'follow.confirmed': 'تم تأكيد عنوانكم: سيصلكم الجواب أيضًا بالبريد الإلكتروني.',
  'follow.add-title': 'إضافة كلمة',
  'follow.add-label': 'كلمتكم',
  'follow.add-hint': 'توضيح أو تاريخ أو تغيير. ستقرؤه البلدية.',
  'follow.add': 'إضافة',
  'follow.added': 'أُضيفت كلمتكم.',
  'follow.satisfied-title': 'هل يجيب هذا عن سؤالكم؟',
  'follow.satisfied-yes': 'نعم',
  'follow.satisfied-no': 'لا',
  'follow.satisfied-thanks': 'شكرًا، سجّلنا ذلك.',
  'follow.reopen-title': 'قول ما ينقص',
  'follow.reopen-label': 'ما الذي ينقص؟',
  'follow.reopen': 'طلب جواب آخر',
  'follow.reopened': 'فُتح سؤالكم من جديد. ستجيبكم البلدية مرة أخرى.',
  'follow.give-up-title': 'التراجع ومحو كل شيء',
  'follow.give-up-lead': 'يمكنكم سحب سؤالكم، أو محو ما أعطيتموه عن أنفسكم.',
  'follow.give-up': 'محو ما أعطيته',
  'follow.give-up-confirm': 'هل تمحون ما أعطيتموه؟',
  'follow.effect-open': 'يُسحب سؤالكم: تُمحى كلماتكم وعنوانكم وإضافاتكم. لن يجيب أحد.',
  'follow.effect-over':
    'تُمحى كلماتكم وعنوانكم وإضافاتكم. يبقى النص الذي نشرته البلدية، من دون أي شيء عنكم.',
  'follow.effect-twins':
    '{count, plural, one {يُمحى السؤال رقم {numbers} الآتي من الرسالة نفسها بالطريقة نفسها.} other {تُمحى الأسئلة رقم {numbers} الآتية من الرسالة نفسها بالطريقة نفسها.}}',
  'follow.effect-link': 'لن تُفتح هذه الصفحة بعد ذلك.',
  'follow.gone-title': 'تم المحو',
  'follow.gone': 'لم يعد لدى البلدية أي شيء عنكم في هذا السؤال.',
  'follow.hidden': 'حجب الإشراف النص العام لسؤالكم.',
  'follow.decision': 'قراءة القرار والاعتراض عليه',

  'mail.received-subject': 'سؤالكم رقم {number} إلى البلدية',
  'mail.received':
    'مرحبًا،\n\nاستلمت البلدية ({town}) سؤالكم رقم {number}.\n\nستجيب قبل {day}.\n\nلقراءة الجواب أو إضافة كلمة أو محو كل شيء، ولتأكيد عنوانكم:\n{link}\n\nإن لم تطلبوا شيئًا فلا تفعلوا شيئًا: لن نكتب إليكم مرة أخرى.',
  'mail.answered-subject': 'أجابت البلدية عن سؤالكم رقم {number}',
  'mail.answered':
    'مرحبًا،\n\nأجابت البلدية ({town}) عن سؤالكم رقم {number}: «{subject}». كُتب الجواب بالفرنسية:\n\n{answer}\n\nلتقولوا هل يجيب هذا عن سؤالكم:\n{link}',
  'mail.forwarded-subject': 'أُحيل سؤالكم رقم {number}',
  'mail.forwarded':
    'مرحبًا،\n\nسؤالكم رقم {number}: «{subject}» ليس من اختصاص البلدية ({town}). أُحيل إلى: {authority}.\n\n{contact}\n\nلمتابعته:\n{link}',
  'mail.split-subject': 'سؤالكم رقم {first}: جعلت البلدية منه سؤالين',
  'mail.split':
    'مرحبًا،\n\nرسالتكم إلى البلدية ({town})، السؤال رقم {first}، تتناول موضوعين. ليكون لكل منهما جوابه، أصبحت سؤالين: رقم {first}، ورقم {number}: «{title}».\n\nستحصلون على جوابين. ليس عليكم أن تعيدوا شيئًا.\n\nلمتابعة السؤال رقم {number} والعثور على الآخر:\n{link}',
  'mail.rejoined-subject': 'سؤالكم رقم {number}: جواب واحد',
  'mail.rejoined':
    'مرحبًا،\n\nكانت البلدية ({town}) قد جعلت من رسالتكم سؤالين. وجمعتهما من جديد: سيكون للسؤال رقم {number} جواب الآخر نفسه.\n\nلمتابعته:\n{link}',
  'mail.satisfied-subject': 'سؤالكم رقم {number}: هل يكفيكم الجواب؟',
  'mail.satisfied':
    'مرحبًا،\n\nأجابت البلدية ({town}) قبل أسبوع عن سؤالكم رقم {number}: «{subject}».\n\nهل يجيب هذا عن سؤالكم؟ قولوا ذلك بنقرتين:\n{link}',

  'fault.missing': 'املؤوا هذه الخانة.',
  'fault.too-long': 'النص طويل جدًا: احتفظوا بالأهم. لم يضع شيء، فنصكم ما زال هنا.',
  'fault.invalid': 'لا يمكن قراءة هذا.',
  'fault.neighbourhood': 'هذا الحي غير موجود.',
  'fault.way': 'اختاروا كيف تتلقون الجواب.',
  'fault.email': 'اكتبوا عنوانًا مثل prenom@exemple.fr، أو اختاروا طريقة أخرى.',
  'fault.phone': 'اكتبوا رقمًا مثل 06 12 34 56 78، أو اختاروا طريقة أخرى.',
  'fault.public': 'اختاروا نعم أو لا.',
  'fault.trap': 'مُلئت خانة مخفية كما تفعل البرامج الآلية. راجعوا سؤالكم وأرسلوه من جديد.',
  'fault.not-a-photo':
    'هذا الملف ليس صورة مقروءة من نوع JPEG أو PNG أو WebP. لم يضع شيء: اختاروا صورة أخرى أو أرسلوا من دونها.',
  'fault.photo-heic':
    'هذه الصورة من نوع HEIC الخاص بهواتف آيفون. أرسلوها من نوع JPEG أو أرسلوا من دون صورة.',
  'fault.photo-too-large': 'في هذه الصورة نقاط كثيرة جدًا: أرسلوا صورة أصغر أو أرسلوا من دونها.',
  'fault.too-many':
    'أُرسلت أسئلة كثيرة من هنا خلال ساعة. لم يضع شيء: اتركوا هذه الصفحة مفتوحة وأرسلوا لاحقًا، أو اتصلوا بالبلدية.',
  'fault.no-such-code': 'هذا الرقم وهذا الرمز لا يتوافقان. راجعوهما، أو اسألوا استقبال البلدية.',
  'fault.too-many-tries': 'محاولات كثيرة خلال ساعة. حاولوا لاحقًا، أو اسألوا استقبال البلدية.',
  'fault.not-now': 'تغيّر السؤال في هذه الأثناء: هذا ما وصل إليه.',
}
