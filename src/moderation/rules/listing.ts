import { z } from 'zod'

/** What the queue shows: what waits, appeals that wait, what was hidden, what was left. */
export const queueStates = ['waiting', 'appeals', 'hidden', 'left'] as const
export type QueueState = (typeof queueStates)[number]
export type QueueCounts = Readonly<Record<QueueState, number>>

export const queueQuery = z.object({
  etat: z.enum(queueStates).catch('waiting'),
  type: z.string().max(40).catch(''),
  regle: z.string().max(80).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  fait: z.enum(['hidden', 'kept', 'undone', 'appeal', 'opened']).optional().catch(undefined),
  nombre: z.coerce.number().int().min(0).max(100).catch(0),
  laisses: z.coerce.number().int().min(0).max(100).catch(0),
})
export type QueueFilters = Pick<z.infer<typeof queueQuery>, 'etat' | 'type' | 'regle' | 'page'>

/** Cases on one page of the queue, and at most in one act. */
export const perPage = 25
