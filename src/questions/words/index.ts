import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as workEn } from './work-en.ts'
import { fr as workFr } from './work-fr.ts'

export const questionWords = catalogue('questions', { fr, en })
export type QuestionWord = keyof typeof fr

/** Of officers and departments: residents never read them. */
export const workWords = catalogue('questions-work', { fr: workFr, en: workEn })
export type WorkWord = keyof typeof workFr
