import type { EmbeddedPlace } from './embedded-place.ts'
import { runningServer } from './embedded-server.ts'

/** How long a killed server stays down at most, beyond its own recovery. */
const everyMs = 500

/**
 * Starts the server again when something killed it under us, a lack of memory for instance. Pages
 * say meanwhile that the database does not answer.
 */
export function reviveWhenKilled(
  place: EmbeddedPlace,
  restart: () => Promise<void>,
): { end(): Promise<void> } {
  let restarting: Promise<void> | null = null
  const timer = setInterval(() => {
    if (restarting !== null || runningServer(place) !== null) return
    // A disk still full, for instance: the next turn tries again.
    restarting = restart()
      .catch(() => {})
      .finally(() => (restarting = null))
  }, everyMs)
  // Watching is no reason to stay alive.
  timer.unref()

  return {
    async end() {
      clearInterval(timer)
      await restarting
    },
  }
}
