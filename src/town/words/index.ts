import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as placesEn } from './places-en.ts'
import { fr as placesFr } from './places-fr.ts'
import { en as settingsEn } from './settings-en.ts'
import { fr as settingsFr } from './settings-fr.ts'

export const townWords = catalogue('town', { fr, en }, { ar })
export const settingsWords = catalogue('town-settings', { fr: settingsFr, en: settingsEn })
export const placesWords = catalogue('town-places', { fr: placesFr, en: placesEn })
