import { telling } from '../../journal/index.ts'

/** The key that moves with any change of any body: few change, and lists show them all. */
export const bodiesVersion = 'bodies'

/** Of a body in the stories of other things. */
export const bodyKind = 'body'

export const tell = telling(bodyKind, [bodiesVersion])
