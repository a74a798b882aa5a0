import { encapsulatedBytes, ownBuffer, sealedFor, suite } from './suite.ts'

/** Opens ballots with the private key, which stays in memory. */
export interface Opener {
  /** @returns `null` when it was not sealed to this key, for this box and these lists, or altered */
  readonly open: (
    about: { readonly box: string; readonly variant: string },
    sealed: Uint8Array,
  ) => Promise<Uint8Array | null>
}

/** @param privateKey  32 bytes: a scalar of P-256. @throws when they are none */
export async function openerOf(privateKey: Uint8Array): Promise<Opener> {
  const recipientKey = await suite.kem.deserializePrivateKey(ownBuffer(privateKey))
  return {
    async open({ box, variant }, sealed) {
      const enc = ownBuffer(sealed.subarray(0, encapsulatedBytes))
      const info = ownBuffer(sealedFor(box, variant))
      try {
        const plain = await suite.open(
          { recipientKey, enc, info },
          ownBuffer(sealed.subarray(encapsulatedBytes)),
        )
        return new Uint8Array(plain)
      } catch {
        return null
      }
    },
  }
}
