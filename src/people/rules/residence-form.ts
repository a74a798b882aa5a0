import { z } from 'zod'
import { outOfTownReasons, type Residence } from './residence.ts'

/**
 * Where somebody lives, as typed. Messages are codes: `residence.fault-…` in the words.
 *
 * @param neighbourhoods  ids to choose from; none in a town that has not drawn them
 */
export const residenceForm = (neighbourhoods: readonly string[]) =>
  z
    .object({
      lives: z.enum(['here', ...outOfTownReasons]).catch('here'),
      address: z.string().trim().max(100, 'too-long').catch(''),
      neighbourhood: z.string().catch(''),
    })
    .transform(({ lives, address, neighbourhood }, context): Residence => {
      if (lives !== 'here') return { outOfTown: lives }
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (address === '') refuse('address', 'missing')
      if (neighbourhoods.length === 0) return { text: address, neighbourhood: null }
      if (!neighbourhoods.includes(neighbourhood)) refuse('neighbourhood', 'neighbourhood')
      return { text: address, neighbourhood }
    })
