import type { Words } from '../../platform/words/catalogue.ts'
import type { needsFr } from './needs-fr.ts'

export const needsEn: Words<typeof needsFr> = {
  label: 'What do you need to come?',
  hint: 'Nothing is compulsory. The town does not keep these answers more than a month afterwards.',
  interpreter: 'An interpreter',
  'sign-language': 'Sign language',
  wheelchair: 'Wheelchair access',
  childcare: 'Somebody to look after children, on the spot',
  ride: 'A ride to come',
  'interpreter-of': 'An interpreter: {language}',
  language: 'Which language does the interpreter speak?',
  'language-hint': 'If you ask for an interpreter. For example: Portuguese, Tamil, Arabic.',
  said: 'Anything else we should know',
  'said-hint': 'In a few words: how old the children are, a seat near the door…',
}
