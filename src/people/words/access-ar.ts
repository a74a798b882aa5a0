import type { fr } from './access-fr.ts'

/** Of coming in with a key, what the page of signing in says to who reads Arabic. */
export const ar: Readonly<Partial<Record<keyof typeof fr, string>>> = {
  'passkey.give': 'استعمال مفتاح الدخول',
  'passkey.refused-give': 'لم يعطِ الجهاز مفتاحًا. أعيدوا المحاولة، أو اطلبوا رمزًا برسالة.',
  'sign-in.fault-key-refused': 'هذا المفتاح لا يفتح شيئًا هنا. اطلبوا رمزًا برسالة.',
  'sign-in.fault-key-unverified':
    'يتطلب دوركم مفتاحًا يتحقق من إصبعكم أو وجهكم أو من رمز. استعملوا غيره، أو اطلبوا رمزًا برسالة.',
  'sign-in.fault-no-cookie':
    'متصفحكم يرفض ملفات تعريف الارتباط لهذا الموقع، ومن دونها لا يستطيع أن يتذكركم. اقبلوها لهذا الموقع ثم أعيدوا المحاولة، أو تعالوا إلى مكتب الاستقبال بالبلدية.',
}
