import { z } from 'zod'

/** Which page of the comments somebody reads, in the address of what they are about. */
export const commentsQuery = z.object({
  commentaires: z.coerce.number().int().min(1).max(10_000).catch(1),
})
