import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'

export const commentWords = catalogue('comments', { fr, en })

/** Of the messages to those who follow. */
export const commentMailWords = catalogue('comments-mail', { fr: mailFr, en: mailEn })
