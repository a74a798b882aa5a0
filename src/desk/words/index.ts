import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { teamEn } from './team-en.ts'
import { teamFr } from './team-fr.ts'

export const deskWords = catalogue('desk', { fr, en })
export const teamWords = catalogue('desk-team', { fr: teamFr, en: teamEn })
