import { fromBase64Url, toBase64Url } from './base64.ts'
import { fingerprintOf, shownFingerprint } from './fingerprint.ts'
import { suite } from './suite.ts'
import { openerOf } from './unseal.ts'
import { sealBallot } from './seal.ts'

/** The key of one vote: kept by the vote officer in two places, never by the server. */
export interface VoteKey {
  readonly box: string
  readonly boxName: string
  /** 65 bytes. */
  readonly publicKey: Uint8Array
  /** 32 bytes. */
  readonly privateKey: Uint8Array
  readonly createdAt: string
}

const format = 'parvis-vote-key'

const notice = [
  'Ce fichier est la clé d’un vote. Sans lui, personne ne peut ouvrir les bulletins : ni la mairie, ni le logiciel.',
  'Gardez-en deux copies, dans deux lieux, par exemple deux clés USB dans deux coffres. N’en envoyez aucune par courriel.',
  'Ne l’ouvrez pas avant la fin du vote. Détruisez-le quand le résultat est définitif.',
]

/** Makes the key of a vote. The private part exists in the file it is written to, and nowhere else. */
export async function newVoteKey(
  about: Pick<VoteKey, 'box' | 'boxName' | 'createdAt'>,
): Promise<VoteKey> {
  const pair = await suite.kem.generateKeyPair()
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ])
  return { ...about, publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) }
}

/** The text of the file, which says what it is to whoever finds it. */
export async function writeKeyFile(key: VoteKey): Promise<string> {
  const document = {
    format,
    version: 1,
    'à lire': notice,
    vote: key.boxName,
    box: key.box,
    createdAt: key.createdAt,
    fingerprint: shownFingerprint(await fingerprintOf(key.publicKey)),
    publicKey: toBase64Url(key.publicKey),
    privateKey: toBase64Url(key.privateKey),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Why a file is not the key that is needed. Nothing is ever destroyed by trying. */
export type KeyFileRefusal = 'not-a-key-file' | 'damaged' | 'another-vote' | 'another-key'

/**
 * Reads a key file and tries it: its private part must open what its public part seals.
 *
 * @param wanted  the box it must be for, and the public key the box was opened with, when known
 */
export async function readKeyFile(
  text: string,
  wanted?: { readonly box: string; readonly publicKey: Uint8Array | null },
): Promise<VoteKey | KeyFileRefusal> {
  const fields = textsOf(text)
  const { box, vote, createdAt } = fields
  if (fields['format'] !== format || box === undefined) return 'not-a-key-file'
  const publicKey = fromBase64Url(fields['publicKey'] ?? '?')
  const privateKey = fromBase64Url(fields['privateKey'] ?? '?')
  if (publicKey === null || privateKey === null) return 'damaged'
  const key = { box, boxName: vote ?? '', createdAt: createdAt ?? '', publicKey, privateKey }
  if (!(await isSound(key))) return 'damaged'
  if (wanted === undefined) return key
  if (box !== wanted.box) return 'another-vote'
  const isSame =
    wanted.publicKey === null || toBase64Url(wanted.publicKey) === toBase64Url(publicKey)
  return isSame ? key : 'another-key'
}

/** The fields of the file that are texts. By hand: the browser reads this file too, and it is light. */
function textsOf(text: string): Readonly<Partial<Record<string, string>>> {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null) return {}
    return Object.fromEntries(Object.entries(read).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

/** What the public part seals, the private part opens. */
async function isSound({ publicKey, privateKey }: VoteKey): Promise<boolean> {
  const about = { box: 'trial', variant: '' }
  const trial = crypto.getRandomValues(new Uint8Array(32))
  try {
    const opener = await openerOf(privateKey)
    const opened = await opener.open(about, await sealBallot(publicKey, about, trial))
    return opened !== null && opened.every((byte, place) => byte === trial[place])
  } catch {
    return false
  }
}
