import { catalogue } from '../../platform/words/catalogue.ts'
import { calendarEn } from './calendar-en.ts'
import { calendarFr } from './calendar-fr.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { teamEn } from './team-en.ts'
import { teamFr } from './team-fr.ts'

export const deskWords = catalogue('desk', { fr, en })
export const teamWords = catalogue('desk-team', { fr: teamFr, en: teamEn })
export const sharedCalendarWords = catalogue('desk-calendar', { fr: calendarFr, en: calendarEn })
