import type { fr } from './fr.ts'

/** Coming in, saying who one is and an adult’s word, for who reads Arabic: the way to a vote. */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  'sign-in.title': 'تسجيل الدخول',
  'sign-in.lead': 'بلا كلمة سر: نرسل إليكم رمزًا. إن كانت هذه أول زيارة لكم، يُنشأ لكم حساب.',
  'sign-in.contact': 'بريدكم الإلكتروني أو رقم هاتفكم',
  'sign-in.contact-hint': 'يستطيع الطفل استعمال عنوان أحد والديه، الذي يضيفه أولًا من حسابه.',
  'sign-in.send': 'استلام رمز',
  'sign-in.card-title': 'لديّ بطاقة من البلدية',
  'sign-in.card-hint':
    'بلا بريد إلكتروني ولا هاتف: يعطيكم مكتب الاستقبال بالبلدية بطاقة. اكتبوا رمزها مكان العنوان.',
  'sign-in.tried': 'للتجربة، اختاروا شخصًا من الأشخاص الخياليين. يصل رمزه إلى {mailbox}.',
  'sign-in.tried-mailbox': 'صندوق التجربة',
  'sign-in.tried-student': 'إتيان، طالب: {address}',
  'sign-in.tried-mother': 'منية وابنتها ذات التسع سنوات: {address}',
  'sign-in.tried-deskAgent': 'دلفين، في استقبال البلدية: {address}',
  'sign-in.tried-officerA': 'أغات، مكلفة بمهمة: {address}',
  'sign-in.tried-roadsEngineer': 'رومان، مهندس الطرق: {address}',
  'sign-in.tried-councillor': 'سيليست، منتخبة: {address}',
  'sign-in.tried-deputyDirector': 'غاييل، نائبة المدير العام: {address}',
  'sign-in.tried-voteOfficer': 'فيوليت، مسؤولة التصويت: {address}',
  'sign-in.tried-administrator': 'أشيل، المدير: {address}',
  'sign-in.fault-missing': 'اكتبوا بريدًا إلكترونيًا أو رقم هاتف.',
  'sign-in.fault-unreadable':
    'هذا ليس بريدًا إلكترونيًا ولا رقم هاتف. مثال: lina@exemple.fr أو 06 12 34 56 78.',
  'sign-in.fault-unknown-card':
    'هذه البطاقة لا تفتح شيئًا: ربما استُبدلت. يستطيع مكتب الاستقبال بالبلدية أن يصنع غيرها.',
  'sign-in.fault-too-many': 'طُلبت رموز كثيرة. انتظروا ساعة، أو تعالوا إلى مكتب الاستقبال بالبلدية.',

  'code.title': 'رمزكم',
  'code.lead': 'تُرسَل رسالة إلى {contact}. فيها رمز من 6 أرقام، صالح {minutes} دقيقة.',
  'code.field': 'رمز من 6 أرقام',
  'code.check': 'متابعة',
  'code.again': 'لم يصلني شيء: طلب رمز آخر',
  'code.fault-missing': 'اكتبوا أرقام الرسالة الستة.',
  'code.fault-wrong': 'ليس هذا هو الرمز الصحيح. انظروا إلى آخر رسالة وصلتكم.',
  'code.fault-over': 'هذا الرمز لم يعد صالحًا: قديم جدًا، أو استُعمل، أو جُرِّب مرات كثيرة. اطلبوا غيره.',
  'code.mail-subject': 'رمزكم: {code}',
  'code.mail-text':
    'مرحبًا،\n\nرمزكم لموقع {town}:\n\n{code}\n\nأو افتحوا هذا الرابط:\n{link}\n\nهو صالح {minutes} دقيقة. إن لم تطلبوا شيئًا فلا تفعلوا شيئًا: لا أحد يستطيع الدخول من دون هذا الرمز.\n\n{town}',
  'code.sms-text': '{town}: رمزكم {code}، صالح {minutes} دقيقة. لا تعطوه لأحد.',

  'link.title': 'تسجيل الدخول',
  'link.lead': 'خطوة أخيرة لتسجيل دخولكم على هذا الجهاز.',
  'link.confirm': 'تسجيل الدخول هنا',

  'who.title': 'من أنتم؟',
  'who.lead': 'يستعمل هذا العنوان عدة أشخاص.',
  'who.myself': 'أنا (راشد)',
  'who.child': '{name} (طفل)',
  'who.lead-lent': 'هذا عنوان أحد الوالدين: يفتح حساب طفل.',
  'who.new': 'شخص راشد: إنشاء حسابي',
  'who.choose': 'هذا أنا',
  'who.fault-missing': 'اختاروا شخصًا.',

  'identity.title': 'من أنتم؟',
  'identity.lead':
    'حتى لا يصوّت الشخص إلا مرة واحدة. لا تُعرَض هذه المعلومات على أحد، ولا تكون أبدًا إلى جانب اختياركم.',
  'identity.family-name': 'اللقب عند الولادة',
  'identity.family-name-hint': 'اللقب قبل الزواج. لا أهمية للحركات ولا للشَّرطات.',
  'identity.given-names': 'الاسم الأول',
  'identity.usage-name': 'اللقب المستعمل',
  'identity.usage-name-hint': 'إن كنتم تحملون لقبًا آخر، بعد الزواج مثلًا.',
  'identity.birth-date': 'تاريخ الميلاد',
  'identity.birth-date-hint': 'مثلًا 27/03/2017',
  'identity.guardian': 'البريد الإلكتروني لأحد الوالدين أو الوليّ',
  'identity.continue': 'متابعة',
  'identity.fault-missing': 'املؤوا هذه الخانة.',
  'identity.fault-too-long': '{most, number} حرف على الأكثر.',
  'identity.fault-link':
    'اكتبوا اسمًا من دون عنوان موقع أو بريد إلكتروني. بعد النقطة ضعوا فراغًا: « St. John ».',
  'identity.fault-date': 'اكتبوا تاريخًا مثل 27/03/2017.',
  'identity.fault-future': 'هذا التاريخ لم يأتِ بعد.',
  'identity.fault-too-old': 'تحقّقوا من السنة.',
  'identity.fault-too-many':
    'غيّرتم الاسم عدة مرات اليوم. عودوا غدًا، أو تفضّلوا إلى مكتب استقبال البلدية.',
  'identity.fault-guardian': 'قبل سن 16، يلزم البريد الإلكتروني لأحد الوالدين أو الوليّ.',
  'guardian.mail-subject': 'موافقتكم من أجل طفل',
  'guardian.mail-text':
    'مرحبًا،\n\nيريد {child} أن يشارك في موقع {town} وقد أعطى عنوانكم. قبل سن 15، يطلب القانون موافقتكم.\n\nلتقولوا نعم أو لا:\n{link}\n\nمن دون جواب، لا يمكنه التصويت. وتستطيعون تغيير رأيكم.\n\n{town}',
  'guardian.title': 'موافقتكم من أجل {child}',
  'guardian.lead': 'يريد {child} أن يشارك. لن يُعرَض اسمه ولا عمره ولا اختياره.',
  'guardian.yes': 'أنا مسؤول عن {child} وأوافق',
  'guardian.no': 'لا أوافق',
  'guardian.confirmed': 'شكرًا. يستطيع {child} أن يشارك.',
  'guardian.withdrawn':
    'سُجِّل ذلك. لا يستطيع {child} أن يشارك. تستطيعون تغيير رأيكم بهذا الرابط نفسه.',
  'guardian.someone': 'طفل',
  'guardian.ask-title': 'طلب موافقة شخص راشد',
  'guardian.ask-lead':
    'قبل سن 15، يجب أن يوافق أحد الوالدين أو الوليّ. نكتب إليه فيجيب بنقرة واحدة. ويستطيع أيضًا أن يأتي إلى مكتب الاستقبال بالبلدية.',
  'guardian.ask': 'إرسال الطلب',
  'guardian.ask-again': 'إعادة إرسال الطلب',
  'guardian.waiting': 'أُرسل الطلب. عندما يكون الجواب نعم، تستطيعون التصويت.',
  'guardian.refused':
    'الجواب هو لا. يستطيع الشخص تغيير رأيه بالرابط الذي وصله أو في مكتب استقبال البلدية.',
  'guardian.back': 'لديّ الموافقة: متابعة',
  'guardian.same-address':
    'هل تدخلون بعنوان أحد والديكم؟ لا يستطيع الموقع أن يعرف من يقرأ هذا البريد. يستطيع والدكم أن يعطي عنوانًا آخر له، أو أن يأتي معكم إلى مكتب استقبال البلدية: تُسجَّل موافقته هناك فورًا، من دون بريد إلكتروني.',
  'guardian.fault-own': 'هذا عنوان حسابكم: يلزم عنوان آخر، لأحد الوالدين أو الوليّ.',
  'guardian.fault-too-many':
    'أُرسلت طلبات كثيرة اليوم. عودوا غدًا، أو تعالوا مع أحد الوالدين إلى مكتب استقبال البلدية.',
  'guardian.over': 'هذا الرابط لم يعد صالحًا.',
}
