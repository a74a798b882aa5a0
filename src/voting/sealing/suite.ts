import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'

/** Source: RFC 9180, base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})

/** Before the ciphertext: the point that only the private key can use. */
export const encapsulatedBytes = 65
/** After it: what tells that nobody altered it. */
const tagBytes = 16

/** Length of a sealed ballot, from the length of what it holds. */
export const sealedBytes = (plainBytes: number): number => encapsulatedBytes + plainBytes + tagBytes

/**
 * What a sealed ballot is for: opened under another box or another list, it does not open at all.
 *
 * @param variant  the neighbourhood whose list the voter has, '' without one
 */
export const sealedFor = (box: string, variant: string): Uint8Array =>
  new TextEncoder().encode(`parvis ballot 1\n${box}\n${variant}`)

/** A copy whose buffer is its own, as the Web Crypto API wants it. */
export const ownBuffer = (bytes: Uint8Array): ArrayBuffer => {
  const own = new ArrayBuffer(bytes.length)
  new Uint8Array(own).set(bytes)
  return own
}
