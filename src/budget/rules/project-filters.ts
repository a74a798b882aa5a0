import { z } from 'zod'

/** Words looked for: a longer text is cut, signs that no keyboard types are dropped. */
export const searchedWords = z
  .string()
  .default('')
  .catch('')
  .transform((text) =>
    text
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200),
  )

/**
 * What a reader asked of the list of projects, in the address.
 *
 * Each field falls back to its default: an address copied with a mistake shows the list, not an
 * error. What is not asked is said apart (`default`): making a fault of it to forgive costs more.
 */
export const projectFilters = z.object({
  words: searchedWords,
  theme: z.string().max(200).default('').catch(''),
  neighbourhood: z.string().max(200).default('').catch(''),
  outcome: z.enum(['all', 'winners', 'losers']).default('all').catch('all'),
  sort: z.enum(['support', 'won', 'cost', 'cheapest', 'title']).default('support').catch('support'),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})
export type ProjectFilters = z.infer<typeof projectFilters>

/** The same list, with all its rows on one page when it is asked for: it is then printed whole. */
export const reasonFilters = projectFilters.extend({
  rows: z.enum(['page', 'all']).default('page').catch('page'),
})
export type ReasonFilters = z.infer<typeof reasonFilters>
