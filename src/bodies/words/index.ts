import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const bodyWords = catalogue('bodies', { fr, en })
