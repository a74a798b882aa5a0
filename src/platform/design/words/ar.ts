import type { fr } from './fr.ts'

/** The parts of the pages that speak Arabic. */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  'skip-to-content': 'إلى المحتوى',
  'skip-to-navigation': 'إلى القائمة',
  menu: 'القائمة',
  'main-navigation': 'القائمة الرئيسية',
  'footer-navigation': 'روابط أسفل الصفحة',
  languages: 'اللغات',
  'choose-language': 'اللغة: {language}',
  demonstration: 'عرض تجريبي: هذه المدينة خيالية.',
  breadcrumb: 'أنتم هنا',
  'accessibility-full': 'سهولة الاستعمال: مطابقة كاملة',
  'accessibility-partial': 'سهولة الاستعمال: مطابقة جزئية',
  'accessibility-none': 'سهولة الاستعمال: غير مطابقة',
  'title-of-page': '{page} · {town}',

  optional: 'اختياري',
  error: 'خطأ:',
  'errors-title':
    '{count, plural, one {خانة واحدة تحتاج إلى تصحيح} two {خانتان تحتاجان إلى تصحيح} few {# خانات تحتاج إلى تصحيح} other {# خانة تحتاج إلى تصحيح}}',
  search: 'بحث',

  'step-done': 'تم',
  'step-current': 'جارٍ',
  'step-coming': 'لاحقًا',
  steps: 'المراحل',

  'kind-info': 'للعلم:',
  'kind-success': 'تم:',
  'kind-warning': 'انتباه:',
  'kind-danger': 'مهم:',

  'guest-translation': 'لم يراجع مترجم هذه النصوص بعد. عند الشك، النص الفرنسي هو المعتمد.',

  cancel: 'إلغاء',
  'back-home': 'العودة إلى الصفحة الأولى',
}
