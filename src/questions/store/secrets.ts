import { createHmac, randomBytes } from 'node:crypto'
import { cardCodeOf, isSameSecret, typedCode } from '../../people/index.ts'
import { installationSecret, ownSecret } from '../../platform/files/index.ts'

/** The secret of an asker's follow page. */
export const followSecretOf = (asker: string): string => ownSecret('question follow', asker)

/** Opens the receipt of a question to whoever sent it: its id alone is read on its public page. */
export const receiptProofOf = (question: string): string => ownSecret('question receipt', question)

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
