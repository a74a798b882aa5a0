import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { linkEn } from './link-en.ts'
import { linkFr } from './link-fr.ts'
import { mailsEn } from './mails-en.ts'
import { mailsFr } from './mails-fr.ts'
import { mapEn } from './map-en.ts'
import { mapFr } from './map-fr.ts'
import { photosEn } from './photos-en.ts'
import { photosFr } from './photos-fr.ts'
import { en as workEn } from './work-en.ts'
import { fr as workFr } from './work-fr.ts'
import { en as settingsEn } from './settings-en.ts'
import { fr as settingsFr } from './settings-fr.ts'
import { en as steeringEn } from './steering-en.ts'
import { fr as steeringFr } from './steering-fr.ts'
import { libraryEn } from './library-en.ts'
import { libraryFr } from './library-fr.ts'
import { setAsideEn } from './set-aside-en.ts'
import { setAsideFr } from './set-aside-fr.ts'
import { slipsEn } from './slips-en.ts'
import { slipsFr } from './slips-fr.ts'
import { splitEn } from './split-en.ts'
import { splitFr } from './split-fr.ts'
import { toldAr } from './told-ar.ts'
import { rulesEn } from './rules-en.ts'
import { rulesFr } from './rules-fr.ts'
import { teamEn } from './team-en.ts'
import { teamFr } from './team-fr.ts'
import { toldEn } from './told-en.ts'
import { toldFr } from './told-fr.ts'
import { papersEn } from './papers-en.ts'
import { papersFr } from './papers-fr.ts'

export const questionWords = catalogue('questions', { fr, en }, { ar })
/** Of the map of questions. */
export const mapWords = catalogue('questions-map', { fr: mapFr, en: mapEn })
export type QuestionWord = keyof typeof fr

/** Of officers and departments: residents never read them. */
export const workWords = catalogue('questions-work', {
  fr: { ...workFr, ...splitFr, ...teamFr },
  en: { ...workEn, ...splitEn, ...teamEn },
})
export type WorkWord = keyof typeof workWords.messages.fr

/** Of what a department opens from its mail, and of two agents who write at once. */
export const linkWords = catalogue('questions-link', { fr: linkFr, en: linkEn })

/** Of the photos of who asked, as agents see them. */
export const photoWords = catalogue('questions-photos', { fr: photosFr, en: photosEn })

/** Of the module’s own message templates. */
export const questionMailWords = catalogue('questions-mails', { fr: mailsFr, en: mailsEn })
/** Of those who steer, and of the elected. */
export const steeringWords = catalogue('questions-steering', { fr: steeringFr, en: steeringEn })

/** Of what robots sent, set aside by officers. */
export const setAsideWords = catalogue('questions-set-aside', { fr: setAsideFr, en: setAsideEn })

/** Of numbered slips of paper. */
export const slipWords = catalogue('questions-slips', { fr: slipsFr, en: slipsEn })

/** Of letters and files about questions. */
export const paperWords = catalogue(
  'questions-papers',
  { fr: { ...papersFr, ...toldFr }, en: { ...papersEn, ...toldEn } },
  { ar: toldAr },
)

/** Of answers kept to be given again, and of what makes an answer plain. */
export const libraryWords = catalogue('questions-library', { fr: libraryFr, en: libraryEn })

/** Of the settings of questions, and of the keys of other programs. */
export const settingWords = catalogue('questions-settings', {
  fr: { ...settingsFr, ...rulesFr },
  en: { ...settingsEn, ...rulesEn },
})
