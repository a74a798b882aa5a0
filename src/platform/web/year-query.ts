import { z } from 'zod'

/** `?annee=2026`: which year a page shows; anything else is as if nobody asked. */
export const yearQuery = z.object({
  annee: z.coerce.number().int().min(1000).max(9999).optional().catch(undefined),
})
