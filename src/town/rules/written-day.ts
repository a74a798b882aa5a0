import { type Day, isDay } from '../../platform/kernel/day.ts'

/** Reads `24/12/2026` or what a browser sends for a date, `2026-12-24`; `null` when it is no day. */
export function readDate(text: string): Day | null {
  const written = text.trim()
  if (isDay(written)) return written
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(written) ?? []
  const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(found) ? found : null
}
