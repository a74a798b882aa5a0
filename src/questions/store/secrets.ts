import { createHash, createHmac, randomBytes } from 'node:crypto'
import { cardCodeOf, isSameSecret, typedCode } from '../../people/index.ts'
import { installationSecret } from '../../platform/files/index.ts'

/**
 * The secret of an asker's follow page: 256 bits, made from the installation's secret so that each
 * mail may carry it, while the database keeps only its hash.
 */
export const followSecretOf = (asker: string): string =>
  createHmac('sha256', installationSecret()).update(`question follow\n${asker}`).digest('base64url')

/**
 * The question of a form: sent twice, it is one; sent again with other words, as after « back », it is
 * another. Nobody guesses it without the form’s own key.
 */
export function questionIdOf(key: string, words: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([key, ...words]))
    .digest()
  // As RFC 9562 marks an identifier made by its application.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Opens the receipt of a question to whoever sent it: its id alone is read on its public page. */
export const receiptProofOf = (question: string): string =>
  createHmac('sha256', installationSecret())
    .update(`question receipt\n${question}`)
    .digest('base64url')

export const isReceiptProof = (question: string, proof: string): boolean =>
  isSameSecret(Buffer.from(proof), Buffer.from(receiptProofOf(question)))

/** Shown once, for who comes back with her number. */
export function newFollowCode(): string {
  const code = cardCodeOf(randomBytes(64))
  return code ?? newFollowCode()
}

/** On the half of a slip that its writer keeps: the same each time it is printed, and kept nowhere. */
export function slipCodeOf(slip: number, turn = 0): string {
  const bytes = createHmac('sha512', installationSecret())
    .update(`question slip\n${slip}\n${turn}`)
    .digest()
  return cardCodeOf(bytes) ?? slipCodeOf(slip, turn + 1)
}

/** What the database keeps of a code: without the installation's secret nobody tries them all. */
export const followCodeHash = (code: string): Buffer =>
  createHmac('sha256', installationSecret())
    .update(`question code\n${typedCode(code)}`)
    .digest()
