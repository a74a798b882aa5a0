import { createECDH } from 'node:crypto'

const keyBytes = 32

/**
 * These bytes as they stand, and all that is written in them: in hexadecimal, in base 64 of either
 * sort (a JWK, a PEM cut in lines, the DER inside it), or as a list of numbers.
 */
export function* formsOf(bytes: Buffer): Generator<Buffer> {
  yield bytes
  const text = bytes.toString('latin1')
  for (const [digits] of text.matchAll(/[0-9a-fA-F]{64,}/g)) {
    // A run of digits may begin in the middle of a byte.
    for (const shift of [0, 1]) yield Buffer.from(digits.slice(shift), 'hex')
  }
  // Lines of a PEM, as they are or told in JSON, are one text.
  for (const one of [text, text.replace(/(\\r)?\\n|[\r\n]/g, '')]) {
    for (const [letters] of one.matchAll(/[\w+/-]{43,}/g)) {
      for (let shift = 0; shift < 4; shift += 1) yield Buffer.from(letters.slice(shift), 'base64')
    }
  }
  for (const [list] of text.matchAll(/(?:\d{1,3}\s*,\s*){31,}\d{1,3}/g)) {
    yield Buffer.from(list.split(',').map(Number))
  }
}

/**
 * Everything in these bytes that may be a private key of P-256: each run of 32 bytes of each form.
 *
 * Runs with few different bytes are left out: of 32 bytes drawn by chance, fewer than twenty
 * different ones come once in ten million millions.
 */
export function gatherKeys(bytes: Buffer, found: Set<string>): void {
  for (const form of formsOf(bytes)) gatherRuns(form, found)
}

/**
 * Whether the key itself stands somewhere in these bytes, in any form.
 *
 * The same answer as trying each run: of all numbers of 32 bytes, only the private key has its
 * public half. In a hundred megabytes there are too many runs to try each on a curve.
 */
export function holdsKey(bytes: Buffer, privateKey: Uint8Array): boolean {
  for (const form of formsOf(bytes)) if (form.includes(Buffer.from(privateKey))) return true
  return false
}

const leastDifferent = 20

function gatherRuns(bytes: Buffer, found: Set<string>): void {
  const counts = new Uint8Array(256)
  let different = 0
  for (let place = 0; place < bytes.length; place += 1) {
    const coming = bytes[place] ?? 0
    if (counts[coming] === 0) different += 1
    counts[coming] = (counts[coming] ?? 0) + 1
    const start = place - keyBytes + 1
    if (start < 0) continue
    if (different >= leastDifferent) found.add(bytes.toString('latin1', start, place + 1))
    const leaving = bytes[start] ?? 0
    counts[leaving] = (counts[leaving] ?? 0) - 1
    if (counts[leaving] === 0) different -= 1
  }
}

/**
 * Tries each: the one whose public half is the box’s opens its ballots, and no other does. Much less
 * than to open a ballot with each.
 *
 * @param publicKey  65 bytes, an uncompressed point
 */
export function keyAmong(found: ReadonlySet<string>, publicKey: Uint8Array): Buffer | null {
  const wanted = Buffer.from(publicKey)
  const curve = createECDH('prime256v1')
  for (const candidate of found) {
    const key = Buffer.from(candidate, 'latin1')
    try {
      curve.setPrivateKey(key)
    } catch {
      // Zero, or beyond the order of the curve: no key of anything.
      continue
    }
    if (curve.getPublicKey().equals(wanted)) return key
  }
  return null
}
