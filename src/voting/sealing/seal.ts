import { encapsulatedBytes, ownBuffer, sealedFor, suite } from './suite.ts'

/**
 * Seals a ballot to the key of its box. The same file runs in the browser, on the server for who has
 * no JavaScript, and in tests.
 *
 * @param publicKey  65 bytes, an uncompressed point of P-256
 * @param plain      a choice as `writeChoice` writes it
 */
export async function sealBallot(
  publicKey: Uint8Array,
  about: { readonly box: string; readonly variant: string },
  plain: Uint8Array,
): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(ownBuffer(publicKey))
  const info = ownBuffer(sealedFor(about.box, about.variant))
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, ownBuffer(plain))
  const sealed = new Uint8Array(encapsulatedBytes + ct.byteLength)
  sealed.set(new Uint8Array(enc), 0)
  sealed.set(new Uint8Array(ct), encapsulatedBytes)
  return sealed
}
