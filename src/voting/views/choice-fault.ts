import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { ChoiceFault } from '../methods/ballot-rule.ts'
import { votingWords } from '../words/index.ts'

/** Why a choice is no ballot, in one sentence. */
export const choiceFaultSentence = ({ code, facts }: ChoiceFault, speech: Speech): string =>
  sayWith(votingWords, speech)(`fault.${code}`, facts)
