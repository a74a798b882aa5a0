import { z } from 'zod'
import { inTransaction } from '../platform/database/index.ts'
import { enqueue, type JobKind, type Schedule } from '../platform/jobs/index.ts'
import { noteTownChange, placeAnew } from './store/placing.ts'

const schema = z.object({})

/** The neighbourhoods changed: each address is looked at again, and who lives there follows. */
export const placeAddressesJob: JobKind<z.infer<typeof schema>> = {
  name: 'place-addresses',
  schema,
  run: async ({ db, completeIn }) => {
    await inTransaction(db, async (tx) => {
      await placeAnew(tx)
      await completeIn(tx)
    })
  },
}

/** Whoever changed the town need not know that addresses depend on it. */
export const followTown: Schedule = {
  name: 'addresses-follow-town',
  when: { everySeconds: 5 },
  run: async (tx) => {
    if (await noteTownChange(tx)) await enqueue(tx, placeAddressesJob, {}, { key: 'town' })
  },
}
