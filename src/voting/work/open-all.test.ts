import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { builtProgram } from '../../platform/jobs/child-program.testing.ts'
import { writeChoice } from '../methods/ballot-bytes.ts'
import { newVoteKey } from '../sealing/key-file.ts'
import { sealBallot } from '../sealing/seal.ts'
import { choose, smallSheet, upToThree } from '../testing.ts'
import { openAll } from './open-all.ts'
import type { BallotToOpen, OpenedBallot } from './opened-ballot.ts'

const box = { id: 'box', rule: upToThree, sheet: smallSheet, erasedVariants: ['', 'plaine'] }
const key = await newVoteKey({ box: box.id, boxName: 'Essai', createdAt: '2026-05-04T10:00:00Z' })

async function sealed(variant: string, ...projects: readonly string[]): Promise<BallotToOpen> {
  const plain = writeChoice(upToThree, smallSheet, choose(...projects))
  const ciphertext = await sealBallot(key.publicKey, { box: box.id, variant }, plain)
  return { variant, ciphertext }
}

const summary = (opened: readonly OpenedBallot[]) =>
  opened
    .map((one) => (typeof one === 'string' ? one : one.map(({ project }) => project).join('+')))
    .sort()

/** Enough for several handfuls, with each sort of ballot among them. */
const ballots: readonly BallotToOpen[] = [
  ...(await Promise.all(Array.from({ length: 640 }, () => sealed('coteau', '1', '11')))),
  await sealed('coteau', '21'),
  { ...(await sealed('plaine', '21')), variant: null },
  { ...(await sealed('', '2')), variant: null },
  { ...(await sealed('coteau', '3')), variant: null },
  { variant: '', ciphertext: crypto.getRandomValues(new Uint8Array(95)) },
]
const expected = [...Array<string>(640).fill('1+11'), '2', '21', 'breaks-the-rule']
  .concat('does-not-open', 'does-not-open')
  .sort()

describe('Opening the ballots of a box', () => {
  test('gives each its choice or its reason, here', async () => {
    const opened = await openAll({ box, privateKey: key.privateKey, ballots, program: null })
    expect(summary(opened)).toEqual(expected)
  })

  test('gives the same in threads, and says how far it is', async () => {
    const program = pathToFileURL(
      await builtProgram(new URL('../workers/open-ballots.ts', import.meta.url)),
    )
    const shares: number[] = []
    const onProgress = (share: number) => void shares.push(share)
    const opened = await openAll({ box, privateKey: key.privateKey, ballots, program, onProgress })
    expect(summary(opened)).toEqual(expected)
    expect(shares.length).toBe(4)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  }, 60_000)

  test('fails as a whole when a thread does', async () => {
    const program = new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads'
        parentPort.on('message', () => { throw new Error('broken') })`)}`,
    )
    const opening = openAll({ box, privateKey: key.privateKey, ballots, program })
    await expect(opening).rejects.toThrow('broken')
  })
})
