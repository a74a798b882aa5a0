import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { projectOrder } from '../methods/ballot-bytes.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { type BoxAct, boxActs } from '../rules/box-acts.ts'
import type { CastRefusal } from '../rules/cast-outcome.ts'
import { anOpenBox, choose, smallSheet, vote } from '../testing.ts'
import { ballotBoxes } from './ballot-boxes.ts'
import { registerPaperVoter } from './cast.ts'
import { votersIn } from './register.ts'
import { fingerprints } from './separation.ts'
import { unsealBallots, unsealedChoices } from './unsealing.ts'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
})
afterAll(() => database?.close())

/** What may happen, in any order. */
type Event =
  | {
      readonly kind: 'vote'
      readonly who: number
      readonly account: number
      readonly choice: readonly string[]
    }
  | { readonly kind: 'paper'; readonly who: number }
  | { readonly kind: 'hour' }
  | { readonly kind: 'act'; readonly act: BoxAct }

const people = fc.integer({ min: 0, max: 3 })
const choices = fc.uniqueArray(fc.constantFrom(...projectOrder(smallSheet)), { maxLength: 3 })
const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('vote' as const),
      who: people,
      account: people,
      choice: choices,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paper' as const), who: people }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hour' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('act' as const), act: fc.constantFrom(...boxActs) }),
  },
)

/** The same story told by hand, in memory: what the box must agree with. */
interface Told {
  state: 'open' | 'closed' | 'separated' | 'unsealed'
  isPast: boolean
  /** Account → its last choice, and the identities it used. */
  readonly ballots: Map<number, { choice: readonly string[]; readonly identities: Set<number> }>
  readonly paper: Set<number>
}

function expectedOf(told: Told, event: Extract<Event, { kind: 'vote' }>): 'taken' | CastRefusal {
  if (told.state !== 'open' || told.isPast) return 'closed'
  const isElsewhere = [...told.ballots].some(
    ([account, { identities }]) => account !== event.account && identities.has(event.who),
  )
  return told.paper.has(event.who) || isElsewhere ? 'already-voted' : 'taken'
}

const nextOf = {
  close: ['open', 'closed'],
  separate: ['closed', 'separated'],
  unseal: ['separated', 'unsealed'],
} as const

describe('Any story of a vote', () => {
  test('ends with each ballot counted once, or refused with a reason: there is no third', async () => {
    const reasons = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 4, maxLength: 24 }), async (story) => {
        const { box, key } = await anOpenBox(db)
        const told: Told = { state: 'open', isPast: false, ballots: new Map(), paper: new Set() }
        for (const event of story) await happens(event, told, box, key.privateKey, reasons)
        await finish(told, box, key.privateKey)
      }),
      { numRuns: 60 },
    )
    expect([...reasons].sort()).toEqual(['already-voted', 'closed'])
  }, 120_000)
})

async function happens(
  event: Event,
  told: Told,
  box: BallotBox,
  privateKey: Uint8Array,
  reasons: Set<string>,
): Promise<void> {
  switch (event.kind) {
    case 'vote': {
      const expected = expectedOf(told, event)
      const voter = { name: `p${event.who}`, account: `a${event.account}`, neighbourhood: 'coteau' }
      const outcome = await vote(db, box, voter, choose(...event.choice))
      expect(outcome.ok ? 'taken' : outcome.why).toBe(expected)
      if (expected === 'taken') noteTaken(told, event)
      else reasons.add(expected)
      return
    }
    case 'paper': {
      const identity = `p${event.who}|essai|2000-01-01|0`
      const isKnown = [...told.ballots.values()].some(({ identities }) => identities.has(event.who))
      const outcome = await registerPaperVoter(db, box.id, {
        identity,
        account: null,
        neighbourhood: null,
        ageBand: '60-74',
      })
      const isOpen = told.state === 'open' && !told.isPast
      const expected = !isOpen
        ? 'closed'
        : isKnown || told.paper.has(event.who)
          ? 'already-voted'
          : 'registered'
      expect(outcome).toBe(expected)
      if (expected === 'registered') told.paper.add(event.who)
      return
    }
    case 'hour':
      told.isPast = true
      await sql`
        update ballot_box set closes_at = least(closes_at, clock_timestamp())
        where id = ${box.id}`.execute(db)
      return
    case 'act':
      return actHappens(event.act, told, box, privateKey)
  }
}

function noteTaken(told: Told, event: Extract<Event, { kind: 'vote' }>): void {
  const known = told.ballots.get(event.account)
  const identities = (known?.identities ?? new Set()).add(event.who)
  told.ballots.set(event.account, { choice: event.choice, identities })
}

async function actHappens(act: BoxAct, told: Told, box: BallotBox, privateKey: Uint8Array) {
  const now = new Date(Date.now() + 50)
  const decision =
    act === 'unseal'
      ? await unsealBallots(db, box, privateKey, now)
      : await ballotBoxes(db).act(box, act, now)
  const isDone = act !== 'open' && told.state === nextOf[act][0] && (act !== 'close' || told.isPast)
  expect(decision.ok, act).toBe(isDone)
  if (isDone) told.state = nextOf[act][1]
}

/** Whatever happened, the vote goes to its end: register, box and count agree with the story. */
async function finish(told: Told, box: BallotBox, privateKey: Uint8Array): Promise<void> {
  const reasons = new Set<string>()
  await happens({ kind: 'hour' }, told, box, privateKey, reasons)
  for (const act of ['close', 'separate', 'unseal'] as const) {
    if (told.state === nextOf[act][0]) await actHappens(act, told, box, privateKey)
  }
  const valid = [...told.ballots.values()].filter(({ choice }) => isCountable(choice))
  const counted = (await unsealedChoices(db, box.id)).map((choice) =>
    choice.map(({ project }) => project),
  )
  const text = (some: readonly (readonly string[])[]) =>
    some.map((codes) => [...codes].sort().join('+')).sort()
  expect(text(counted)).toEqual(text(valid.map(({ choice }) => choice)))
  expect((await fingerprints(db, box.id)).length).toBe(told.ballots.size)
  expect(await votersIn(db, box.id)).toBe(told.ballots.size + told.paper.size)
  const setAside = (await ballotBoxes(db).find(box.id))?.setAside ?? {}
  expect(setAside['breaks-the-rule'] ?? 0).toBe(told.ballots.size - valid.length)
}

/** Up to three, of the town’s list and of « coteau »: 21 is another neighbourhood’s. */
const isCountable = (choice: readonly string[]): boolean =>
  choice.length > 0 && !choice.includes('21')
