import { catalogue } from '../../platform/words/catalogue.ts'
import { draftEn } from './draft-en.ts'
import { draftFr } from './draft-fr.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const opinionWords = catalogue('opinions', { fr, en })
export type OpinionWord = keyof typeof fr

/** Of members of bodies, while they write. */
export const draftWords = catalogue('opinions-drafts', { fr: draftFr, en: draftEn })

/** Of officers: residents never read them. */
export const workWords = catalogue('opinions-work', { fr: workFr, en: workEn })

/** Of what leaves by mail. */
export const mailWords = catalogue('opinions-mail', { fr: mailFr, en: mailEn })
