import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as residenceEn } from './residence-en.ts'
import { fr as residenceFr } from './residence-fr.ts'

export const peopleWords = catalogue('people', { fr, en })

/** Where somebody lives. */
export const residenceWords = catalogue('people-residence', { fr: residenceFr, en: residenceEn })
