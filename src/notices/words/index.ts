import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const noticeWords = catalogue('notices', { fr, en }, { ar, pt })

/** Of officers. */
export const workWords = catalogue('notices-work', { fr: workFr, en: workEn })
