import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { fromBase64Url, toBase64Url } from '../sealing/base64.ts'
import { checkedFor } from '../sealing/check.ts'
import { sealBallot } from '../sealing/seal.ts'

/** A text that only a copy of the private key can read. */
export interface KeyChallenge {
  /** Sealed, as text. */
  readonly sealed: string
  /** Proves, with the answer, that it was this challenge: under the secret of the box. */
  readonly mark: string
}

/** Seals a text drawn by chance to the public key of a box. */
export async function keyChallenge(db: Database, box: BallotBox): Promise<KeyChallenge | null> {
  if (box.publicKey === null) return null
  const text = randomBytes(32)
  const sealed = await sealBallot(box.publicKey, checkedFor(box.id), text)
  return { sealed: toBase64Url(sealed), mark: toBase64Url(await markOf(db, box, text)) }
}

/** Whether the text was read, by whoever holds a copy of the key. */
export async function isChallengeMet(
  db: Database,
  box: BallotBox,
  answer: string,
  mark: string,
): Promise<boolean> {
  const [text, given] = [fromBase64Url(answer), fromBase64Url(mark)]
  if (text === null || given === null || given.length !== 32) return false
  return timingSafeEqual(await markOf(db, box, text), given)
}

async function markOf(db: Database, { id, publicKey }: BallotBox, text: Uint8Array) {
  const found = await sql<{ secret: Buffer }>`
    select secret from ballot_box_secret where box = ${id}`.execute(db)
  return createHmac('sha256', found.rows[0]?.secret ?? randomBytes(32))
    .update('key-challenge\n')
    .update(publicKey ?? '')
    .update(text)
    .digest()
}
