import { z } from 'zod'
import { searchedWords } from './project-filters.ts'

/** Nobody ticks more: the address must stay one that can be sent. */
const mostTicked = 30

const codes = z.array(z.string().max(200)).max(mostTicked)

/** The invented ballot a reader composes, in the address: `?p=263&p=320&words=vélo`. */
export const shareQuery = z.object({
  p: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), codes)
    .catch([])
    .transform((ticked) => [...new Set(ticked)]),
  words: searchedWords,
})
export type ShareQuery = z.infer<typeof shareQuery>
