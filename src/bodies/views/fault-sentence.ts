import { titleIn } from '../../platform/design/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { CompositionFault } from '../rules/composition.ts'
import type { fr } from '../words/fr.ts'

/** What is not as the rules say, in words. */
export const faultSentence = (
  { code, college, facts }: CompositionFault,
  say: Say<keyof typeof fr>,
  speech: Speech,
): string =>
  say(`fault-of.${code}`, {
    ...facts,
    ...(college !== null && { college: titleIn(college.name, speech) }),
  })
