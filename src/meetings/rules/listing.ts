import { z } from 'zod'

/** What a reader asks of the list; '' for any. */
export const meetingsQuery = z.object({
  quand: z.enum(['', 'passees']).catch(''),
  instance: z.string().max(80).catch(''),
  quartier: z.string().max(80).catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type MeetingsAsked = z.output<typeof meetingsQuery>
