import { z } from 'zod'

/** `?fait=oui`: where an act leads back says that it is done. */
export const doneQuery = z.object({ fait: z.enum(['oui']).optional().catch(undefined) })
