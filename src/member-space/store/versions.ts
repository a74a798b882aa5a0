import { telling } from '../../journal/index.ts'

/** Of a thread, for who looks for what was done. */
export const threadKind = 'space-thread'

/** No page of the space is kept for others: nothing moves but the journal. */
export const tellOfThread = telling(threadKind, [])
