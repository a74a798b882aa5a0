/** How long a session lasts without being used. */
export const residentSessionSeconds = 30 * 24 * 3600
/** Whoever holds a role comes back each day: a screen left open in an office is anybody’s. */
export const staffSessionSeconds = 12 * 3600

export const codeMinutes = 15
export const codeAttempts = 5

/** Codes one contact may ask for in an hour, and one network address: a school shares one. */
export const codesPerContact = 5
export const codesPerAddress = 60
/** Codes sent to one contact in an hour, whoever asks for them from wherever. */
export const codesPerContactInAll = 20
/** Wrong codes typed for one contact in an hour; after them only the link of the mail opens. */
export const wrongCodesPerContact = 25
/** Cards tried from one network address in an hour. */
export const cardsPerAddress = 20

/** Days the code handed over after a reset of the second factor is good for. */
export const recoveryDays = 7

/** An officer’s acts for somebody end by themselves after this silence (DESIGN §6). */
export const assistedSilenceMinutes = 10

/** « Firefox sur Android », of what a browser says of itself: to tell one’s own sessions apart. */
export function deviceWords(userAgent: string): {
  readonly browser: string
  readonly system: string
} {
  const find = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? ''
  return {
    browser: find([
      [/Edg/, 'Edge'],
      [/OPR|Opera/, 'Opera'],
      [/Firefox|FxiOS/, 'Firefox'],
      [/Chrome|CriOS|Chromium/, 'Chrome'],
      [/Safari/, 'Safari'],
    ]),
    system: find([
      [/iPhone|iPad/, 'iOS'],
      [/Android/, 'Android'],
      [/Windows/, 'Windows'],
      [/Mac OS/, 'macOS'],
      [/Linux/, 'Linux'],
    ]),
  }
}
