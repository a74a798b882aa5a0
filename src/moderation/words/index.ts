import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'
import { en as workEn } from './work-en.ts'
import { fr as workFr } from './work-fr.ts'

export const moderationWords = catalogue('moderation', { fr, en })

/** Of officers: residents never read them. */
export const moderationWorkWords = catalogue('moderation-work', { fr: workFr, en: workEn })

/** Of the messages to who wrote and to who reported. */
export const moderationMailWords = catalogue('moderation-mail', { fr: mailFr, en: mailEn })
