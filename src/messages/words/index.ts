import { catalogue } from '../../platform/words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { followsEn } from './follows-en.ts'
import { followsFr } from './follows-fr.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { mailingsEn } from './mailings-en.ts'
import { mailingsFr } from './mailings-fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'
import { templatesEn } from './templates-en.ts'
import { templatesFr } from './templates-fr.ts'

export const messageWords = catalogue('messages', { fr, en }, { ar, pt })

/** Of the module’s own templates. */
export const templateWords = catalogue('messages-templates', { fr: templatesFr, en: templatesEn })

/** Of the pages on which somebody follows. */
export const followWords = catalogue('messages-follows', { fr: followsFr, en: followsEn })

/** Of the pages of officers. */
export const messageWorkWords = catalogue('messages-work', { fr: workFr, en: workEn })

/** Of the pages on which the town writes to all. */
export const mailingWords = catalogue('messages-mailings', { fr: mailingsFr, en: mailingsEn })
