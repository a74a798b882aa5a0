import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const ar: Words<typeof fr> = {
  'call.go': 'التسجيل',
  'call.room':
    '{room, plural, =0 {كل الأماكن محجوزة: يمكنكم التسجيل في قائمة الانتظار.} one {بقي مكان واحد.} two {بقي مكانان.} few {بقيت # أماكن.} other {بقي # مكانًا.}}',
  'call.no-limit': 'بالتسجيل، من غير إنشاء حساب.',
  'call.until': 'التسجيل حتى {when}.',
  'call.closed': 'أغلق التسجيل. للحضور رغم ذلك، اتصلوا بالبلدية.',

  'register.title': 'التسجيل: {title}',
  'register.lead': 'صفحة واحدة، من غير إنشاء حساب.',
  'register.called-off': 'ألغي هذا الموعد: لم يعد التسجيل ممكنًا.',
  'register.when': 'متى',
  'register.where': 'أين',
  'register.where-unknown': 'سيذكر المكان هنا.',
  'register.from-to': '{start}، حتى {end}',
  'register.name': 'اسمكم',
  'register.email': 'بريدكم الإلكتروني',
  'register.email-hint': 'نرسل إليه التأكيد ورابط الإلغاء.',
  'register.phone': 'هاتفكم',
  'register.phone-hint': 'إذا لم يكن لكم بريد إلكتروني: تتصل بكم البلدية إذا تغير شيء.',
  'register.people': 'كم شخصًا سيحضر، وأنتم منهم؟',
  'register.people-choice':
    '{count, plural, one {شخص واحد} two {شخصان} few {# أشخاص} other {# شخصًا}}',
  'register.consent':
    'بالتسجيل تقبلون أن تحتفظ المدينة بهذه المعلومات لتنظيم هذا الموعد. لا يقرأها إلا الموظفون الذين يعدونه. وتمحى بعد شهر منه.',
  'register.trap': 'اتركوا هذا السطر فارغًا',
  'register.go': 'إرسال التسجيل',
  'register.back': 'العودة إلى صفحة الموعد',

  'own.title': 'تسجيلي',
  'own.seated': 'لكم مكان',
  'own.seated-hint': 'رقم تسجيلكم {number}.',
  'own.waiting': 'أنتم في قائمة الانتظار',
  'own.waiting-hint': 'رقم تسجيلكم {number}. عندما يتوفر مكان لكم يصبح لكم.',
  'own.cancelled': 'هذا التسجيل ملغى',
  'own.cancelled-hint': 'ذهب المكان إلى الشخص التالي إن وجد.',
  'own.called-off': 'ألغي هذا الموعد',
  'own.called-off-hint': 'لا يلزمكم فعل أي شيء.',
  'own.told-by-mail': 'رابط هذه الصفحة موجود في الرسالة المرسلة إلى بريدكم.',
  'own.told-by-phone':
    'لم تعطوا بريدًا إلكترونيًا: احتفظوا بعنوان هذه الصفحة، أو اتصلوا بالبلدية مع رقمكم للإلغاء.',
  'own.people': 'عدد الأشخاص',
  'own.needs': 'ما طلبتموه',
  'own.cancel': 'إلغاء تسجيلي',
  'own.cancel-lead': 'لم يعد بإمكانكم الحضور؟ ألغوا التسجيل: يأخذ المكان شخص آخر.',
  'own.public': 'صفحة الموعد',

  'fault.no-name': 'اكتبوا اسمكم.',
  'fault.no-way': 'أعطوا بريدًا إلكترونيًا، أو رقم هاتف في الأسفل.',
  'fault.email': 'هذا البريد غير كامل: يكتب هكذا nom@exemple.fr.',
  'fault.phone': 'هذا الرقم غير كامل: يكتب هكذا 01 23 45 67 89.',
  'fault.people': 'اختاروا من شخص واحد إلى خمسة أشخاص.',
  'fault.missing': 'يجب ملء هذا السطر.',
  'fault.too-long': 'هذا طويل جدًا: {most} حرفًا على الأكثر.',
  'fault.invalid': 'هذه الصفحة قديمة: أعيدوا تحميلها.',
  'fault.trap': 'اتركوا السطر المخفي فارغًا.',
  'fault.too-many': 'تسجيلات كثيرة تأتي من هنا الآن. حاولوا لاحقًا، أو اتصلوا بالبلدية.',
  'fault.closed': 'أغلق التسجيل للتو. للحضور رغم ذلك، اتصلوا بالبلدية.',
  'fault.called-off': 'ألغي هذا الموعد: لم يعد التسجيل ممكنًا.',
}
