import { setTimeout as rest } from 'node:timers/promises'
import { DatabaseUnavailable } from '../../src/platform/database/index.ts'

/** Asks again when a restoration has just cut our connections: three times, then it is a failure. */
export async function retried<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || attempt === 3) throw error
      await rest(100)
    }
  }
}
