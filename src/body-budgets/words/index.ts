import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const bodyBudgetWords = catalogue('body-budgets', { fr, en })

/** Of officers. */
export const workWords = catalogue('body-budgets-work', { fr: workFr, en: workEn })
