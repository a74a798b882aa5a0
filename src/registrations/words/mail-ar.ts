import type { Words } from '../../platform/words/catalogue.ts'
import type { mailFr } from './mail-fr.ts'

const facts = '{title}\n{when}\n{place}'
const own = 'لرؤية تسجيلكم أو إلغائه في أي وقت:\n{link}'

export const mailAr: Words<typeof mailFr> = {
  'registration-made': 'تم التسجيل',
  'registration-made.subject': 'التسجيل رقم {number}: {title}',
  'registration-made.text': `مرحبًا،\n\nتم تسجيلكم تحت الرقم {number}. لكم مكان.\n\n${facts}\n\n${own}\n\nلم تطلبوا شيئًا؟ افتحوا هذا الرابط وألغوا التسجيل: لن نرسل إليكم شيئًا بعد ذلك.\n\n{town}`,
  'registration-waiting': 'تسجيل في قائمة الانتظار',
  'registration-waiting.subject': 'قائمة الانتظار، رقم {number}: {title}',
  'registration-waiting.text': `مرحبًا،\n\nكل الأماكن محجوزة. أنتم في قائمة الانتظار تحت الرقم {number}. عندما يتوفر مكان لكم يصبح لكم ونكتب إليكم.\n\n${facts}\n\n${own}\n\nلم تطلبوا شيئًا؟ افتحوا هذا الرابط وألغوا التسجيل: لن نرسل إليكم شيئًا بعد ذلك.\n\n{town}`,
  'registration-moved-up': 'توفر مكان',
  'registration-moved-up.subject': 'لكم مكان: {title}',
  'registration-moved-up.text': `مرحبًا،\n\nتوفر مكان وهو لكم. لا يلزمكم فعل أي شيء.\n\n${facts}\n\nلم يعد بإمكانكم الحضور؟ ألغوا التسجيل فيذهب المكان إلى الشخص التالي:\n{link}\n\n{town}`,
  'registration-moved': 'تغيير التاريخ أو الساعة أو القاعة',
  'registration-moved.subject': 'تغيير: {title}',
  'registration-moved.text': `مرحبًا،\n\nتغير التاريخ أو الساعة أو القاعة. إليكم المعلومات الصحيحة:\n\n${facts}\n\nتسجيلكم رقم {number} لا يزال صالحًا. لا يمكنكم الحضور؟ ألغوا التسجيل هنا:\n{link}\n\n{town}`,
  'registration-called-off': 'موعد ملغى',
  'registration-called-off.subject': 'ألغي: {title}',
  'registration-called-off.text': `مرحبًا،\n\nألغي هذا الموعد:\n\n${facts}\n\nلا يلزمكم فعل أي شيء. لمعرفة المزيد:\n{link}\n\n{town}`,
  'registration-cancelled': 'تسجيل ألغته البلدية',
  'registration-cancelled.subject': 'ألغي التسجيل رقم {number}: {title}',
  'registration-cancelled.text': `مرحبًا،\n\nألغى موظف في البلدية تسجيلكم رقم {number} بناء على طلبكم:\n\n${facts}\n\nلم تطلبوا ذلك؟ اتصلوا بالبلدية. تسجيلكم هنا:\n{link}\n\n{town}`,
  'registration-soon': 'تذكير قبل أيام قليلة',
  'registration-soon.subject': 'قريبًا: {title}',
  'registration-soon.text': `مرحبًا،\n\nأنتم مسجلون تحت الرقم {number}:\n\n${facts}\n\nلم يعد بإمكانكم الحضور؟ ألغوا التسجيل فيذهب المكان إلى شخص آخر:\n{link}\n\n{town}`,
  'registration-today': 'تذكير في اليوم نفسه',
  'registration-today.subject': 'اليوم: {title}',
  'registration-today.text': `مرحبًا،\n\nالموعد اليوم. أنتم مسجلون تحت الرقم {number}:\n\n${facts}\n\nلم يعد بإمكانكم الحضور؟ ألغوا التسجيل فيذهب المكان إلى شخص آخر:\n{link}\n\n{town}`,
  'place-unknown': 'سنخبركم بالمكان.',
}
