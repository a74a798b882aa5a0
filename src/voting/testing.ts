import type { Database } from '../platform/database/database.ts'
import type { BallotRule, BallotSheet, Choice } from './methods/ballot-rule.ts'
import { writeChoice } from './methods/ballot-bytes.ts'
import type { BallotBox } from './rules/ballot-box.ts'
import { newVoteKey, type VoteKey } from './sealing/key-file.ts'
import { sealBallot } from './sealing/seal.ts'
import { ballotBoxes, type NewBox } from './store/ballot-boxes.ts'
import { castBallot } from './store/cast.ts'

/** The lists of the demonstration’s vote, small: the town’s, and two neighbourhoods’. */
export const smallSheet: BallotSheet = {
  lists: [
    { id: 'ville', neighbourhood: null, projects: ['1', '2', '3', '4'] },
    { id: 'coteau', neighbourhood: 'coteau', projects: ['11', '12'] },
    { id: 'plaine', neighbourhood: 'plaine', projects: ['21'] },
  ],
}

export const upToThree: BallotRule = {
  format: 'up-to-k',
  most: 3,
  mostPerList: null,
  mayBeBlank: false,
}

export const choose = (...projects: readonly string[]): Choice =>
  projects.map((project) => ({ project, points: 1 }))

/** Within the hours of the real clock: the database asks its own. */
export const anHourAround = (now: Date): Pick<NewBox, 'opensAt' | 'closesAt'> => ({
  opensAt: new Date(now.getTime() - 3_600_000).toISOString(),
  closesAt: new Date(now.getTime() + 3_600_000).toISOString(),
})

let boxes = 0

/** A box that takes ballots, and its key. */
export async function anOpenBox(
  db: Database,
  more: Partial<NewBox> = {},
): Promise<{ readonly box: BallotBox; readonly key: VoteKey }> {
  const now = new Date()
  const store = ballotBoxes(db)
  const prepared = await store.prepare(
    {
      subject: { kind: 'edition', id: `essai-${++boxes}` },
      name: 'Essai',
      rule: upToThree,
      sheet: smallSheet,
      showsTurnout: false,
      isRehearsal: false,
      ...anHourAround(now),
      ...more,
    },
    now,
  )
  const about = { box: prepared.id, boxName: 'Essai', createdAt: now.toISOString() }
  const key = await newVoteKey(about)
  await store.noteKeyChecked(await store.setKey(prepared, key.publicKey), now)
  await store.act(prepared, 'open', now)
  const box = await store.find(prepared.id)
  if (box === null) throw new Error('The box is gone.')
  return { box, key }
}

export interface TestVoter {
  readonly name: string
  readonly account?: string
  readonly neighbourhood?: string
}

/** Seals and casts, as a browser and its server do. */
export async function vote(
  db: Database,
  box: BallotBox,
  { name, account = name, neighbourhood }: TestVoter,
  choice: Choice,
) {
  const variant = neighbourhood ?? ''
  const plain = writeChoice(box.rule, box.sheet, choice)
  const sealed = await sealBallot(
    box.publicKey ?? new Uint8Array(),
    { box: box.id, variant },
    plain,
  )
  return castSealed(db, box, { name, account, ...(neighbourhood && { neighbourhood }) }, sealed)
}

export const castSealed = (
  db: Database,
  box: BallotBox,
  { name, account = name, neighbourhood }: TestVoter,
  sealed: Uint8Array,
) =>
  castBallot(db, box.id, {
    identity: `${name}|essai|2000-01-01|0`,
    account,
    channel: 'web',
    neighbourhood: neighbourhood ?? null,
    ageBand: '25-39',
    sealed,
  })
