import type { MessageTemplate } from '../messages/index.ts'
import { mailWords } from './words/index.ts'

/** What every message to who registered says. */
export type RegistrationValue = 'town' | 'number' | 'title' | 'when' | 'place' | 'link'

export type RegistrationTemplate = MessageTemplate<RegistrationValue>

const aTemplate = (
  key: string,
  leaves: RegistrationTemplate['leaves'] = 'any-hour',
): RegistrationTemplate => ({
  key,
  words: mailWords,
  examples: {
    town: 'Ville d’exemple',
    number: 12,
    title: 'Conseil de quartier d’essai',
    when: 'jeudi 18 juin 2026 à 19:00',
    place: 'Salle du Verger, 2 rue des Essais',
    link: 'https://participation.exemple.fr/inscriptions/suivi/exemple',
  },
  leaves,
  isLegal: false,
  isPersonal: true,
})

/** To who just registered, at once: she has a place. */
export const registrationMade = aTemplate('registration-made')

/** To who just registered, at once: she waits for a place. */
export const registrationWaiting = aTemplate('registration-waiting')

/** A place became free: it is hers. */
export const registrationMovedUp = aTemplate('registration-moved-up')

/** Another day, another hour or another room. */
export const registrationMoved = aTemplate('registration-moved')

export const registrationCalledOff = aTemplate('registration-called-off')

/** Three days before. */
export const registrationSoon = aTemplate('registration-soon', 'day')

/** In the morning of the day. */
export const registrationToday = aTemplate('registration-today', 'day')

/** An officer cancelled it for her, as she asked. */
export const registrationCancelled = aTemplate('registration-cancelled')

/** The messages of registrations, for who edits their words. */
export const registrationTemplates: readonly MessageTemplate[] = [
  registrationMade,
  registrationWaiting,
  registrationMovedUp,
  registrationMoved,
  registrationCalledOff,
  registrationCancelled,
  registrationSoon,
  registrationToday,
]
