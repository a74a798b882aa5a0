/** `1 250,5` or `1250.50 €` → 125050, under a million euros; `null` for what is no amount. */
export function readCents(text: string): number | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s€]/g, ''))
  if (match === null) return null
  const [, euros = '', cents = ''] = match
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

/** `1250.05`, for a file: exact, as cents are whole. */
export const plainEuros = (cents: number): string => {
  const whole = Math.abs(cents)
  const sign = cents < 0 ? '-' : ''
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`
}

/** `1250,05`, or `1250` without cents: as somebody types it. */
export const typedEuros = (cents: number): string =>
  plainEuros(cents).replace(/\.00$/, '').replace('.', ',')
