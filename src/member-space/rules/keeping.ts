/**
 * Years a message is kept after its author left the body; or after it was written, when she never had a
 * seat there (an officer), or when nobody knows any more who wrote it.
 */
export const yearsKept = 3
