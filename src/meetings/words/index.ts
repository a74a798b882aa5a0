import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailAr } from './mail-ar.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'
import { posterAr } from './poster-ar.ts'
import { posterEn } from './poster-en.ts'
import { posterFr } from './poster-fr.ts'
import { posterPt } from './poster-pt.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const meetingWords = catalogue('meetings', { fr, en })

/** Of officers. */
export const workWords = catalogue('meetings-work', { fr: workFr, en: workEn })

/** Of what leaves by mail. */
export const mailWords = catalogue('meetings-mail', { fr: mailFr, en: mailEn }, { ar: mailAr })

/** Of the poster, in the languages that notices speak. */
export const posterWords = catalogue(
  'meetings-poster',
  { fr: posterFr, en: posterEn },
  { ar: posterAr, pt: posterPt },
)
