/** SHA-256 of a sealed ballot: it says that the ballot is there, never what it holds. */
export async function fingerprintOf(sealed: Uint8Array): Promise<Uint8Array> {
  const copy = new ArrayBuffer(sealed.length)
  new Uint8Array(copy).set(sealed)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', copy))
}

/** « 3f2a 91c0 5be7 d614 08aa »: the first eighty bits, which no other ballot shares by chance. */
export const shownFingerprint = (fingerprint: Uint8Array): string =>
  Array.from(fingerprint.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/(.{4})(?=.)/g, '$1 ')
