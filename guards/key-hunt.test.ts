import { createECDH, createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeKeyFile } from '../src/voting/index.ts'
import { gatherKeys, keyAmong } from './key-hunt.ts'

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwk = pair.privateKey.export({ format: 'jwk' })
const secret = Buffer.from(jwk.d ?? '', 'base64url')
let publicKey: Buffer
beforeAll(() => {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(secret)
  publicKey = curve.getPublicKey()
})

const hidden: Readonly<Record<string, () => Buffer | string | Promise<string>>> = {
  'as it is': () => secret,
  'in hexadecimal': () => secret.toString('hex'),
  'in hexadecimal, in capitals, after a stray digit': () =>
    `a${secret.toString('hex').toUpperCase()}`,
  'in base 64': () => secret.toString('base64'),
  'as a JWK': () => JSON.stringify(jwk),
  'as a PEM': () => pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  'as a PEM told in JSON': () =>
    JSON.stringify({ pem: pair.privateKey.export({ format: 'pem', type: 'sec1' }) }),
  'as DER in hexadecimal': () =>
    createPrivateKey({ key: jwk, format: 'jwk' })
      .export({ format: 'der', type: 'sec1' })
      .toString('hex'),
  'as a Buffer told in JSON': () => JSON.stringify(secret),
  'as the key file of a vote': () =>
    writeKeyFile({ box: 'b', boxName: 'B', createdAt: '', publicKey, privateKey: secret }),
}

describe('The hunt for the key of a vote', () => {
  test.each(Object.keys(hidden))('finds it %s in the middle of other bytes', async (how) => {
    const found = new Set<string>()
    const about = [randomBytes(333), '"k":"', (await hidden[how]?.()) ?? '', '";', randomBytes(77)]
    gatherKeys(Buffer.concat(about.map((one) => Buffer.from(one))), found)
    expect(keyAmong(found, publicKey)?.equals(secret)).toBe(true)
  })

  test('finds nothing where it is not', () => {
    const found = new Set<string>()
    gatherKeys(randomBytes(2000), found)
    expect(found.size).toBeGreaterThan(1900)
    expect(keyAmong(found, publicKey)).toBeNull()
  })
})
