import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const meetingWords = catalogue('meetings', { fr, en })

/** Of officers. */
export const workWords = catalogue('meetings-work', { fr: workFr, en: workEn })
