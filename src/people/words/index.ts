import { catalogue } from '../../platform/words/catalogue.ts'
import { ar as accessAr } from './access-ar.ts'
import { en as accessEn } from './access-en.ts'
import { fr as accessFr } from './access-fr.ts'
import { ar } from './ar.ts'
import { en as deskEn } from './desk-en.ts'
import { fr as deskFr } from './desk-fr.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ar as residenceAr } from './residence-ar.ts'
import { en as residenceEn } from './residence-en.ts'
import { fr as residenceFr } from './residence-fr.ts'

export const peopleWords = catalogue(
  'people',
  { fr: { ...fr, ...accessFr }, en: { ...en, ...accessEn } },
  { ar: { ...ar, ...accessAr } },
)

/** Where somebody lives. */
export const residenceWords = catalogue(
  'people-residence',
  { fr: residenceFr, en: residenceEn },
  { ar: residenceAr },
)

/** What agents read at the desk of the town hall. */
export const deskWords = catalogue('people-desk', { fr: deskFr, en: deskEn })
