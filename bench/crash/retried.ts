import { setTimeout as rest } from 'node:timers/promises'
import { DatabaseUnavailable } from '../../src/platform/database/index.ts'

const patienceMs = 60_000

/**
 * Asks again while the database comes back: its server was killed, or a restoration cut our
 * connections. @throws DatabaseUnavailable  when it is still away after a minute
 */
export async function retried<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const giveUp = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || performance.now() > giveUp) throw error
      await rest(100)
    }
  }
}
