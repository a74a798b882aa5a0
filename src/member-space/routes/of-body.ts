import type { MemberWay } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'

/** What leads the members of a body to their space: nothing on its public page. */
export const spaceOfBody: MemberWay = {
  name: (speech) => sayWith(spaceWords, speech)('of-members'),
  path: spacePaths.home,
  isOffered: ({ hasPrivateSpace }) => hasPrivateSpace,
  isForLeads: true,
}
