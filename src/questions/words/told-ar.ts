import type { toldFr } from './told-fr.ts'

/** What leaves by text message, for who wrote in Arabic. Not read again by a translator yet. */
export const toldAr: Readonly<Partial<Record<keyof typeof toldFr, string>>> = {
  'told.sms-proposed': '{town}: تمّ الجواب عن سؤالكم رقم {number}. اقرؤوه هنا: {place}',
}
