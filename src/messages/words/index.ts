import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { templatesEn } from './templates-en.ts'
import { templatesFr } from './templates-fr.ts'

export const messageWords = catalogue('messages', { fr, en }, { ar })

/** Of the module’s own templates. */
export const templateWords = catalogue('messages-templates', { fr: templatesFr, en: templatesEn })
