import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as settingsEn } from './settings-en.ts'
import { fr as settingsFr } from './settings-fr.ts'

export const townWords = catalogue('town', { fr, en }, { ar })
export const settingsWords = catalogue('town-settings', { fr: settingsFr, en: settingsEn })
