import { telling } from '../../journal/index.ts'

/** The key that moves with any change of any charter: few change, and lists show them all. */
export const chartersVersion = 'charters'

/** Of a charter in the stories of other things. */
export const charterKind = 'charter'

export const tell = telling(charterKind, [chartersVersion])
