import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const processWords = catalogue('processes', { fr, en })
