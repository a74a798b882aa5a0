import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const charterWords = catalogue('charters', { fr, en })
export type CharterWord = keyof typeof fr

/** Of officers: residents never read them. */
export const workWords = catalogue('charters-work', { fr: workFr, en: workEn })

/** Of what leaves by mail. */
export const mailWords = catalogue('charters-mail', { fr: mailFr, en: mailEn })
