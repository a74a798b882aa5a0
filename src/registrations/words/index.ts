import { catalogue } from '../../platform/words/catalogue.ts'
import { needsAr } from './needs-ar.ts'
import { needsEn } from './needs-en.ts'
import { needsFr } from './needs-fr.ts'

/** What somebody needs to come. */
export const needsWords = catalogue(
  'registrations-needs',
  { fr: needsFr, en: needsEn },
  { ar: needsAr },
)
