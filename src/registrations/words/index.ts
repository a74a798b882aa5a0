import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailAr } from './mail-ar.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'
import { needsAr } from './needs-ar.ts'
import { needsEn } from './needs-en.ts'
import { needsFr } from './needs-fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const registrationWords = catalogue('registrations', { fr, en }, { ar })
import { needsPt } from './needs-pt.ts'

/** What somebody needs to come. */
export const needsWords = catalogue(
  'registrations-needs',
  { fr: needsFr, en: needsEn },
  { ar: needsAr, pt: needsPt },
)

/** Of officers. */
export const workWords = catalogue('registrations-work', { fr: workFr, en: workEn })

/** Of what leaves by mail. */
export const mailWords = catalogue('registrations-mail', { fr: mailFr, en: mailEn }, { ar: mailAr })
