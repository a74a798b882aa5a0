import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const spaceWords = catalogue('member-space', { fr, en })
