import { setTimeout as rest } from 'node:timers/promises'

/** Rests, less long when the signal comes. */
export const pauseUnless = (signal: AbortSignal, milliseconds: number): Promise<void> =>
  rest(milliseconds, undefined, { signal }).catch(() => {})
