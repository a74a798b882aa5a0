/** The poster in Arabic. */
export const posterAr = {
  'kind.council': 'مجلس',
  'kind.public': 'اجتماع عام',
  'kind.workshop': 'ورشة',
  when: 'متى',
  'from-to': '{day}، من {start} إلى {end}',
  where: 'أين',
  'way-there': 'كيف تصلون',
  agenda: 'عمّ نتكلم',
  more: '{count, plural, one {ونقطة أخرى} two {ونقطتان أخريان} few {و# نقاط أخرى} other {و# نقطة أخرى}}',
  welcome: 'في المكان',
  interpreter: 'مترجم شفهي: قولوا لنا ما لغتكم',
  'sign-language': 'لغة الإشارة',
  wheelchair: 'المدخل والقاعة يناسبان الكرسي المتحرك',
  childcare: 'رعاية الأطفال',
  ride: 'وسيلة نقل للحضور: اطلبوها',
  'code.said': 'رمز QR: يفتح صفحة هذا الاجتماع، {address}',
  'code.label': 'لمعرفة المزيد وللتسجيل ولطرح سؤال',
  'code.notice': 'وجّهوا الهاتف نحو المربع، أو اكتبوا هذا العنوان.',
  'code.contact':
    'وجّهوا الهاتف نحو المربع، أو اكتبوا هذا العنوان. يمكنكم أيضًا الكتابة إلى {contact} أو الحضور إلى البلدية.',
} as const
