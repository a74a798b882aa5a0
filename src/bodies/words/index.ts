import { catalogue } from '../../platform/words/catalogue.ts'
import { en as callEn } from './call-en.ts'
import { fr as callFr } from './call-fr.ts'
import { en as callMailEn } from './call-mail-en.ts'
import { fr as callMailFr } from './call-mail-fr.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as listEn } from './member-list-en.ts'
import { fr as listFr } from './member-list-fr.ts'

export const bodyWords = catalogue('bodies', { fr, en })

/** Of a list of members in a file: officers alone read them. */
export const memberListWords = catalogue('bodies-member-list', { fr: listFr, en: listEn })

/** Of a call for candidates. */
export const callWords = catalogue('bodies-call', { fr: callFr, en: callEn })

/** Of the mails to candidates: the town may change them. */
export const callMailWords = catalogue('bodies-call-mail', { fr: callMailFr, en: callMailEn })
