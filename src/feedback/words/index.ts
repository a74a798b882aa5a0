import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const feedbackWords = catalogue('feedback', { fr, en }, { ar, pt })

/** Of officers. */
export const workWords = catalogue('feedback-work', { fr: workFr, en: workEn })
