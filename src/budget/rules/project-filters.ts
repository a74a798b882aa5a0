import { z } from 'zod'

/**
 * What a reader asked of the list of projects, in the address.
 *
 * Each field falls back to its default: an address copied with a mistake shows the list, not an
 * error.
 */
export const projectFilters = z.object({
  words: z.string().trim().max(200).catch(''),
  theme: z.string().max(200).catch(''),
  neighbourhood: z.string().max(200).catch(''),
  outcome: z.enum(['all', 'winners', 'losers']).catch('all'),
  sort: z.enum(['support', 'won', 'cost', 'cheapest', 'title']).catch('support'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type ProjectFilters = z.infer<typeof projectFilters>
