/** Letters and figures nobody takes for one another on paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const cardAlphabet = '34679ACDEFGHJKMNPQRTWXY'

export const signInCodeLength = 6
export const cardCodeLength = 12

/** « 042 917 » of as many random bytes as it takes; each code as likely, or `null`: draw again. */
export function signInCodeOf(bytes: Uint8Array): string | null {
  const number = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const codes = 10 ** signInCodeLength
  if (number >= Math.floor(2 ** 32 / codes) * codes) return null
  return String(number % codes).padStart(signInCodeLength, '0')
}

/** A card’s code of random bytes: those beyond the alphabet’s last whole turn are passed over. */
export function cardCodeOf(bytes: Uint8Array): string | null {
  const limit = 256 - (256 % cardAlphabet.length)
  const letters = [...bytes]
    .filter((byte) => byte < limit)
    .map((byte) => cardAlphabet[byte % cardAlphabet.length])
  return letters.length < cardCodeLength ? null : letters.slice(0, cardCodeLength).join('')
}

/** « 3CKM-7QRT-9WXY »: as it is printed. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** What was typed, as codes are kept: spaces and dashes are for the eye. */
export const typedCode = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

export const looksLikeCard = (text: string): boolean =>
  new RegExp(`^[${cardAlphabet}]{${cardCodeLength}}$`).test(typedCode(text))
