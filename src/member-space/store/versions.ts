import { telling } from '../../journal/index.ts'

// No page of the space is kept for others: nothing moves but the journal.

export const tellOfThread = telling('space-thread', [])

export const tellOfDocument = telling('space-document', [])
