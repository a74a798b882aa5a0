import { type Catalogue, catalogue } from '../../platform/words/catalogue.ts'
import { ar as accessAr } from './access-ar.ts'
import { en as accessEn } from './access-en.ts'
import { fr as accessFr } from './access-fr.ts'
import { ar } from './ar.ts'
import { en as assistanceEn } from './assistance-en.ts'
import { fr as assistanceFr } from './assistance-fr.ts'
import { en as deskEn } from './desk-en.ts'
import { fr as deskFr } from './desk-fr.ts'
import { deskToldEn } from './desk-told-en.ts'
import { deskToldFr } from './desk-told-fr.ts'
import { resemblanceEn } from './resemblance-en.ts'
import { resemblanceFr } from './resemblance-fr.ts'
import { tallyEn } from './tally-en.ts'
import { tallyFr } from './tally-fr.ts'
import { childEn } from './child-en.ts'
import { childFr } from './child-fr.ts'
import { childrenEn } from './children-en.ts'
import { childrenFr } from './children-fr.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as groupsEn } from './groups-en.ts'
import { fr as groupsFr } from './groups-fr.ts'
import { heldEn } from './held-en.ts'
import { heldFr } from './held-fr.ts'
import { en as lettersEn } from './letters-en.ts'
import { fr as lettersFr } from './letters-fr.ts'
import { en as rightsEn } from './rights-en.ts'
import { fr as rightsFr } from './rights-fr.ts'
import { ar as residenceAr } from './residence-ar.ts'
import { en as residenceEn } from './residence-en.ts'
import { fr as residenceFr } from './residence-fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const peopleWords = catalogue(
  'people',
  {
    fr: { ...fr, ...accessFr, ...rightsFr, ...workFr, ...heldFr, ...childrenFr, ...childFr },
    en: { ...en, ...accessEn, ...rightsEn, ...workEn, ...heldEn, ...childrenEn, ...childEn },
  },
  { ar: { ...ar, ...accessAr } },
)

/** Where somebody lives. */
export const residenceWords = catalogue(
  'people-residence',
  { fr: residenceFr, en: residenceEn },
  { ar: residenceAr },
)

/** What agents read at the desk of the town hall. */
export const deskWords = catalogue('people-desk', {
  fr: { ...deskFr, ...deskToldFr, ...tallyFr, ...resemblanceFr },
  en: { ...deskEn, ...deskToldEn, ...tallyEn, ...resemblanceEn },
})

/** Acting for somebody at a desk. */
export const assistanceWords = catalogue('people-assistance', {
  fr: assistanceFr,
  en: assistanceEn,
})

/** What was checked about somebody, and codes by post. */
export const letterWords = catalogue('people-letters', { fr: lettersFr, en: lettersEn })

/** Organisations and classes. */
export const groupWords = catalogue('people-groups', { fr: groupsFr, en: groupsEn })

/** All that the desk says, and what it is asked for. */
export const deskCatalogues: readonly Catalogue[] = [
  deskWords,
  assistanceWords,
  letterWords,
  groupWords,
]
