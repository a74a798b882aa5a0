import { z } from 'zod'

/** What addresses of the participatory budget hold, checked before anything is read. */
export const editionAddress = z.object({ edition: z.string().max(80) })
export const projectAddress = editionAddress.extend({ code: z.string().min(1).max(200) })
export const fileAddress = editionAddress.extend({ file: z.string().max(90) })
