import { catalogue } from '../../words/catalogue.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export const designWords = catalogue('design', { fr, en }, { ar, pt })
