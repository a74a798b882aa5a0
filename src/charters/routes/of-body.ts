import type { BodyShare } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { charterPaths } from '../rules/paths.ts'
import { charterWords } from '../words/index.ts'

const name: BodyShare['name'] = (speech) => sayWith(charterWords, speech)('of-body')

/** The way to what rules the work of a body, from its page and for its members. */
export const chartersOfBody: BodyShare = {
  name,
  path: charterPaths.ofBody,
  forMembers: { name, path: charterPaths.ofBody, isForLeads: true },
}
