import type { Say } from '../../platform/words/catalogue.ts'

/** `2 h 30`, `−1 h 15`. */
export function sayDuration(minutes: number, say: Say<'duration'>): string {
  const whole = Math.abs(minutes)
  return say('duration', {
    sign: minutes < 0 ? '−' : '',
    hours: String(Math.floor(whole / 60)),
    minutes: String(whole % 60).padStart(2, '0'),
  })
}
