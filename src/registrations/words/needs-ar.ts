import type { needsFr } from './needs-fr.ts'

export const needsAr: { readonly [Key in keyof typeof needsFr]: string } = {
  label: 'ماذا تحتاجون لكي تحضروا؟',
  hint: 'لا شيء إلزامي. لا تحتفظ المدينة بهذه الإجابات أكثر من شهر بعد الموعد.',
  interpreter: 'مترجم شفهي',
  'sign-language': 'لغة الإشارة',
  wheelchair: 'مدخل يناسب الكرسي المتحرك',
  childcare: 'رعاية الأطفال في المكان',
  ride: 'وسيلة نقل للحضور',
  'interpreter-of': 'مترجم شفهي: {language}',
  language: 'ما اللغة التي يتكلمها المترجم؟',
  'language-hint': 'إذا طلبتم مترجمًا. مثلًا: البرتغالية، التاميلية، العربية.',
  said: 'أمر آخر يجب أن نعرفه',
  'said-hint': 'بكلمات قليلة: أعمار الأطفال، مقعد قريب من الباب…',
}
