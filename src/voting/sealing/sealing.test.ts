import { describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64.ts'
import { fingerprintOf, shownFingerprint } from './fingerprint.ts'
import { newVoteKey, readKeyFile, writeKeyFile } from './key-file.ts'
import { sealBallot } from './seal.ts'
import { sealedBytes } from './suite.ts'
import { openerOf } from './unseal.ts'

const about = { box: 'box-1', variant: 'coteau' }
const plain = Uint8Array.of(1, 2, 3, 4, 5, 6)
const key = await newVoteKey({ box: 'box-1', boxName: 'Essai', createdAt: '2026-05-04T10:00:00Z' })
const opener = await openerOf(key.privateKey)

describe('A sealed ballot', () => {
  test('is opened by the key of its box', async () => {
    expect(await opener.open(about, await sealBallot(key.publicKey, about, plain))).toEqual(plain)
  })
  test('has one length, and never the same bytes', async () => {
    const [one, other] = [
      await sealBallot(key.publicKey, about, plain),
      await sealBallot(key.publicKey, about, plain),
    ]
    expect([one.length, other.length]).toEqual([sealedBytes(6), sealedBytes(6)])
    expect(toBase64Url(one)).not.toBe(toBase64Url(other))
  })
  test('does not open for another box, another list, another key, or altered', async () => {
    const sealed = await sealBallot(key.publicKey, about, plain)
    const stranger = await openerOf((await newVoteKey({ ...key })).privateKey)
    const altered = sealed.slice()
    altered[80] = (altered[80] ?? 0) ^ 1
    expect(await opener.open({ ...about, box: 'box-2' }, sealed)).toBeNull()
    expect(await opener.open({ ...about, variant: 'plaine' }, sealed)).toBeNull()
    expect(await stranger.open(about, sealed)).toBeNull()
    expect(await opener.open(about, altered)).toBeNull()
    expect(await opener.open(about, new Uint8Array(3))).toBeNull()
  })
  test('has a fingerprint that is read by groups of four', async () => {
    const shown = shownFingerprint(
      await fingerprintOf(await sealBallot(key.publicKey, about, plain)),
    )
    expect(shown).toMatch(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/)
  })
})

describe('A key file', () => {
  test('is read back, and says in French what it is', async () => {
    const text = await writeKeyFile(key)
    expect(text).toContain('Ce fichier est la clé d’un vote.')
    expect(await readKeyFile(text, { box: 'box-1', publicKey: key.publicKey })).toMatchObject({
      box: 'box-1',
      boxName: 'Essai',
    })
  })
  test('of another vote, of another key, cut or altered is said to be so', async () => {
    const text = await writeKeyFile(key)
    const other = await newVoteKey({ ...key })
    expect(await readKeyFile(text, { box: 'box-2', publicKey: null })).toBe('another-vote')
    expect(await readKeyFile(text, { box: 'box-1', publicKey: other.publicKey })).toBe(
      'another-key',
    )
    expect(await readKeyFile(text.slice(0, -40))).toBe('not-a-key-file')
    expect(await readKeyFile('une photo')).toBe('not-a-key-file')
    const swapped = text.replace(toBase64Url(key.privateKey), toBase64Url(other.privateKey))
    expect(await readKeyFile(swapped)).toBe('damaged')
  })
})

describe('Bytes as text', () => {
  test('come back, and what is no such text is refused', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, place) => place)
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
    expect([fromBase64Url('a'), fromBase64Url('é!')]).toEqual([null, null])
  })
})
