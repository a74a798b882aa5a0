import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'

export const spaceWords = catalogue('member-space', { fr, en })

/** Of what leaves by mail. */
export const spaceMailWords = catalogue('member-space-mail', { fr: mailFr, en: mailEn })
