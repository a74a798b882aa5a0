import type { MemberWay, OfficerWay } from '../../bodies/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'

const way: OfficerWay = {
  name: (speech) => sayWith(spaceWords, speech)('of-members'),
  path: spacePaths.home,
  isOffered: ({ hasPrivateSpace }) => hasPrivateSpace,
}

/** What leads the members of a body to their space: nothing on its public page. */
export const spaceOfBody: MemberWay = { ...way, isForLeads: true }

/** Officers read it too, and members know it. */
export const spaceForOfficers = way
