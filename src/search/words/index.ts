import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const searchWords = catalogue('search', { fr, en })
