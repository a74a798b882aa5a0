import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Words<typeof fr> = {
  before: 'Where this comes from',
  after: 'What became of it',
}
