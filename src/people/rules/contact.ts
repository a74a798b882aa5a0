/** Where somebody is reached, in the one form it is kept in. */
export interface Contact {
  readonly kind: 'email' | 'phone'
  readonly value: string
}

/**
 * Reads what was typed as an e-mail address or a phone number; `null` when it is neither.
 *
 * Case does not count in an address: nobody has two that differ by it. A number without country is
 * French.
 */
export function readContact(text: string): Contact | null {
  const written = text.trim()
  if (written.includes('@')) {
    const value = written.toLowerCase()
    return isEmail(value) ? { kind: 'email', value } : null
  }
  const digits = written.replace(/[\s.\-()]/g, '').replace(/^00/, '+')
  if (/^0[1-9]\d{8}$/.test(digits)) return { kind: 'phone', value: `+33${digits.slice(1)}` }
  return /^\+[1-9]\d{7,14}$/.test(digits) ? { kind: 'phone', value: digits } : null
}

/** One @, something on both sides, a point after it: the code that is sent is the real proof. */
const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]+\.[a-z\d-]{2,}$/i.test(text)

/** « l•••@exemple.fr », « +33 ••• 78 »: said back without giving it away. */
export function hiddenContact({ kind, value }: Contact): string {
  if (kind === 'phone') return `${value.slice(0, 3)} ••• ${value.slice(-2)}`
  const [name = '', domain = ''] = value.split('@')
  return `${name.slice(0, 1)}•••@${domain}`
}
