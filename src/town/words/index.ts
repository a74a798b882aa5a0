import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { en as calendarEn } from './calendar-en.ts'
import { fr as calendarFr } from './calendar-fr.ts'
import { en as officialsEn } from './officials-en.ts'
import { fr as officialsFr } from './officials-fr.ts'
import { en as placesEn } from './places-en.ts'
import { fr as placesFr } from './places-fr.ts'
import { en as settingsEn } from './settings-en.ts'
import { fr as settingsFr } from './settings-fr.ts'
import { en as wordingEn } from './wording-en.ts'
import { fr as wordingFr } from './wording-fr.ts'

export const townWords = catalogue('town', { fr, en }, { ar, pt })
export const settingsWords = catalogue('town-settings', { fr: settingsFr, en: settingsEn })
export const placesWords = catalogue('town-places', { fr: placesFr, en: placesEn })
export const calendarWords = catalogue('town-calendar', { fr: calendarFr, en: calendarEn })
export const officialsWords = catalogue('town-officials', { fr: officialsFr, en: officialsEn })
export const wordingWords = catalogue('town-wording', { fr: wordingFr, en: wordingEn })
