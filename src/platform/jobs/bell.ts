/** Wakes one sleeper; a ring that comes while nobody sleeps is kept for the next one. */
export interface Bell {
  readonly ring: () => void
  /** Sleeps until the bell, the signal, or the end of the time. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export function bell(): Bell {
  let hasRung = false
  let wake: (() => void) | null = null
  return {
    ring() {
      hasRung = true
      wake?.()
    },
    wait: (milliseconds, signal) =>
      new Promise((resume) => {
        const stopSleeping = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', stopSleeping)
          hasRung = false
          wake = null
          resume()
        }
        const timer = setTimeout(stopSleeping, milliseconds)
        signal.addEventListener('abort', stopSleeping)
        wake = stopSleeping
        if (hasRung || signal.aborted) stopSleeping()
      }),
  }
}
