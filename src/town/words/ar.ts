import type { fr } from './fr.ts'

/** The frame around the pages that speak Arabic. */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  tagline: 'مشاركة المواطنين',
  processes: 'مبادرات البلدية',
  bodies: 'المجالس',
  budget: 'الميزانية التشاركية',
  'sign-in': 'تسجيل الدخول',
  'my-account': 'صفحتي',
  welcome: 'مرحبًا',
  help: 'مساعدة',
  data: 'بيانات مفتوحة',
  follows: 'متابعة ما يجري',
  journal: 'السجل العام',
  'site-map': 'خريطة الموقع',
  accessibility: 'سهولة الاستعمال للجميع',
  legal: 'معلومات قانونية',
  'personal-data': 'البيانات الشخصية',
  'desk-contact': 'لديكم سؤال؟ مكتب الاستقبال بالبلدية يساعدكم، وعلى الورق أيضًا.',
}
