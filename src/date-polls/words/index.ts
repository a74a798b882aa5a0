import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

/** What those who are asked read: mails, and the page of their answer. */
export const datePollWords = catalogue('date-polls', { fr, en }, { ar, pt })

/** Of officers. */
export const workWords = catalogue('date-polls-work', { fr: workFr, en: workEn })
