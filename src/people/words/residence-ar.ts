import type { fr } from './residence-fr.ts'

/** Where somebody lives, for who reads Arabic. */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  lives: 'أين تسكنون؟',
  'lives-here': 'أسكن في هذه المدينة',
  'lives-works': 'أسكن في مكان آخر وأعمل هنا',
  'lives-studies': 'أسكن في مكان آخر وأدرس هنا',
  address: 'عنوانكم في المدينة',
  'address-hint': 'الرقم والشارع. به نعرف حيّكم.',
  neighbourhood: 'حيّكم',
  'neighbourhood-choose': 'اختاروا حيّكم',
  'known-quarter': '{address}، حيّ {neighbourhood}',
  'known-works': 'تسكنون في مكان آخر وتعملون هنا.',
  'known-studies': 'تسكنون في مكان آخر وتدرسون هنا.',
  'fault-missing': 'اكتبوا عنوانكم.',
  'fault-too-long': '100 حرف على الأكثر.',
  'fault-neighbourhood': 'اختاروا حيّكم من القائمة.',
}
