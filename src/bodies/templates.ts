import type { MessageTemplate } from '../messages/index.ts'
import { callMailWords } from './words/index.ts'

type AboutCall = 'town' | 'body' | 'day' | 'link'

const examples = {
  town: 'Ville d’exemple',
  body: 'Conseil citoyen',
  day: '27 mars 2027',
  link: 'https://participation.exemple.fr/instances/conseil-citoyen',
}

const toCandidate = (key: string): MessageTemplate<AboutCall> => ({
  key,
  words: callMailWords,
  examples,
  leaves: 'any-hour',
  isLegal: false,
  isPersonal: true,
})

/** Her candidature is there. `day`: the last of the call. */
export const candidacyReceived = toCandidate('candidacy-received')
/** At the close. `day`: that day. */
export const candidacyNamed = toCandidate('candidacy-named')
export const candidacyNotNamed = toCandidate('candidacy-not-named')

/** The messages of bodies, for who edits their words. */
export const bodyTemplates: readonly MessageTemplate[] = [
  candidacyReceived,
  candidacyNamed,
  candidacyNotNamed,
]
