import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as listEn } from './member-list-en.ts'
import { fr as listFr } from './member-list-fr.ts'

export const bodyWords = catalogue('bodies', { fr, en })

/** Of a list of members in a file: officers alone read them. */
export const memberListWords = catalogue('bodies-member-list', { fr: listFr, en: listEn })
