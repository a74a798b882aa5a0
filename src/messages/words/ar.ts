import type { fr } from './fr.ts'

/** What a mail says in Arabic around its text. */
export const ar = {
  'mail.footer': 'تصلكم هذه الرسالة لأنكم طلبتموها من {town}. لإيقافها بنقرة واحدة: {link}',
} as const satisfies Partial<Record<keyof typeof fr, string>>
