import { sayWith, type Speech } from '../../../platform/words/speech.tsx'
import { deskWords } from '../../words/index.ts'
import type { Say } from '../../../platform/words/catalogue.ts'
import type { Findable } from '../../rules/person-search.ts'

type Words = Say<'search.no-name'>

/** As an agent calls somebody: both names, or what she is called. */
export function personName(person: Findable, say: Words): string {
  const names = [person.givenNames, person.familyName].filter((name) => name !== null)
  return names.join(' ') || (person.displayName ?? say('search.no-name'))
}

export const nameAt = (person: Findable, speech: Speech): string =>
  personName(person, sayWith(deskWords, speech))
