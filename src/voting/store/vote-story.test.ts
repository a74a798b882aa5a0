import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { projectOrder } from '../methods/ballot-bytes.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { type BoxAct, boxActs } from '../rules/box-acts.ts'
import { newVoteKey, type VoteKey } from '../sealing/key-file.ts'
import { anHourAround, choose, smallSheet, upToThree, vote } from '../testing.ts'
import { ballotBoxes, BoxIsSealed, BoxMoved } from './ballot-boxes.ts'
import { registerPaperVoter } from './cast.ts'
import { votersIn } from './register.ts'
import { fingerprints } from './separation.ts'
import { unsealBallots, unsealedChoices } from './unsealing.ts'
import {
  type Event,
  freshlyTold,
  type Hours,
  isCountable,
  isDone,
  told,
  type Told,
  type Urn,
} from './vote-story.testing.ts'

let database: TestDatabase
let db: Database
/** Making one takes longer than all that is done with it: a few serve all stories. */
let keys: readonly VoteKey[]
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  const make = () => newVoteKey({ box: '', boxName: '', createdAt: '' })
  keys = await Promise.all([make(), make(), make()])
})
afterAll(() => database?.close())

const people = fc.integer({ min: 0, max: 3 })
const choices = fc.uniqueArray(fc.constantFrom(...projectOrder(smallSheet)), { maxLength: 3 })
const urn = fc.constantFrom<Urn>('vote', 'vote', 'vote', 'essai')
const kind = <Kind extends Event['kind']>(name: Kind) => fc.constant(name)

/** Of the officers: the key, the acts, the clock of the machine. */
const officers = [
  { weight: 2, arbitrary: fc.record({ urn, kind: kind('act'), act: fc.constantFrom(...boxActs) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      urn,
      kind: kind('clock'),
      to: fc.constantFrom<Hours>('before', 'during', 'after'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ urn, kind: kind('key'), isLate: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ urn, kind: kind('check'), isLate: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ urn, kind: kind('prepare') }) },
] as const
const before: fc.Arbitrary<Event> = fc.oneof(...officers)
const during: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      urn,
      kind: kind('vote'),
      who: people,
      account: people,
      choice: choices,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      urn,
      kind: kind('paper'),
      who: people,
      account: fc.option(people, { nil: null }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ urn, kind: kind('throw-away') }) },
  ...officers,
)

/** Told first, so that each reason is heard whatever chance draws after it. */
const everyReason: Event[] = [
  { urn: 'vote', kind: 'vote', who: 0, account: 0, choice: ['1'] },
  { urn: 'vote', kind: 'vote', who: 0, account: 1, choice: ['2'] },
  { urn: 'vote', kind: 'clock', to: 'before' },
  { urn: 'vote', kind: 'vote', who: 1, account: 1, choice: ['2'] },
  { urn: 'vote', kind: 'clock', to: 'after' },
  { urn: 'vote', kind: 'vote', who: 1, account: 1, choice: ['2'] },
]

/** An urn as it is, and as it is told. */
interface Urned {
  readonly name: Urn
  box: BallotBox
  /** As an officer saw it before the last change: what she sends comes late. */
  seen: BallotBox
  key: VoteKey | null
  told: Told
}

let stories = 0

describe('Any story of a vote, and of its rehearsal', () => {
  test('ends with each ballot counted once, or refused with a reason: there is no third', async () => {
    const reasons = new Set<string>()
    const ready: readonly Event[] = (['vote', 'essai'] as const).flatMap((name): Event[] => [
      { urn: name, kind: 'clock', to: 'during' },
      { urn: name, kind: 'key', isLate: false },
      { urn: name, kind: 'check', isLate: false },
      { urn: name, kind: 'act', act: 'open' },
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.array(before, { maxLength: 5 }),
        fc.array(during, { minLength: 4, maxLength: 24 }),
        async (prepared, lived) => {
          stories += 1
          const urns = { vote: await prepare('vote'), essai: await prepare('essai') }
          for (const event of [...prepared, ...ready, ...lived]) {
            await happens(event, urns[event.urn], reasons)
          }
          for (const one of [urns.essai, urns.vote]) await ends(one, reasons)
        },
      ),
      { numRuns: 45, examples: [[[], everyReason]] },
    )
    expect([...reasons].sort()).toEqual(['already-voted', 'closed', 'not-open-yet'])
  }, 120_000)
})

const freshBox = (name: Urn) => ({
  subject: { kind: 'edition', id: `histoire-${stories}` },
  name: 'Essai',
  rule: upToThree,
  sheet: smallSheet,
  showsTurnout: false,
  isRehearsal: name === 'essai',
  ...anHourAround(new Date()),
})

async function prepare(name: Urn): Promise<Urned> {
  const box = await ballotBoxes(db).prepare(freshBox(name), new Date())
  return { name, box, seen: box, key: null, told: freshlyTold() }
}

async function happens(event: Event, urned: Urned, reasons: Set<string>): Promise<void> {
  switch (event.kind) {
    case 'vote': {
      const expected = told(urned.told, { ...event, channel: 'web' })
      const voter = { name: `p${event.who}`, account: `a${event.account}`, neighbourhood: 'coteau' }
      // Before there is a key, whatever is sealed to one is refused all the same.
      const box = { ...urned.box, publicKey: (urned.key ?? keys[0])?.publicKey ?? null }
      const outcome = await vote(db, box, voter, choose(...event.choice))
      expect(outcome.ok ? 'taken' : outcome.why).toBe(expected)
      reasons.add(expected)
      reasons.delete('taken')
      return
    }
    case 'paper': {
      const expected = told(urned.told, { ...event, channel: 'paper', choice: [] })
      const outcome = await registerPaperVoter(db, urned.box.id, {
        identity: `p${event.who}|essai|2000-01-01|0`,
        account: event.account === null ? null : `a${event.account}`,
        neighbourhood: null,
        ageBand: '60-74',
      })
      expect(outcome === 'registered' ? 'taken' : outcome).toBe(expected)
      return
    }
    case 'clock':
      return jumps(urned, event.to)
    case 'prepare':
      return preparedAnew(urned)
    case 'key':
      return keyGiven(urned, event.isLate)
    case 'check':
      return keyTried(urned, event.isLate)
    case 'act':
      return actHappens(event.act, urned)
    case 'throw-away': {
      const isThrown = await ballotBoxes(db).throwAway(urned.box)
      expect(isThrown, 'a real vote is never thrown away').toBe(urned.name === 'essai')
      if (isThrown) Object.assign(urned, await prepare(urned.name))
    }
  }
}

/** The database asks its own clock: its hours are moved around it, which is the same. */
async function jumps(urned: Urned, to: Hours): Promise<void> {
  const opens = { before: 1, during: -1, after: -2 }[to]
  await sql`
    update ballot_box set opens_at = clock_timestamp() + make_interval(hours => ${opens}),
      closes_at = clock_timestamp() + make_interval(hours => ${opens} + 2, secs => -1)
    where id = ${urned.box.id}`.execute(db)
  urned.told.hours = to
  await lookedAt(urned)
}

/** What is there after a change; the officer who looked before it has the former one in hand. */
async function lookedAt(urned: Urned): Promise<void> {
  urned.seen = urned.box
  urned.box = (await ballotBoxes(db).find(urned.box.id)) ?? urned.box
}

/** @returns whether it was done; the only other ends are the two that are told politely */
const isTaken = (act: Promise<unknown>): Promise<boolean> =>
  act.then(
    () => true,
    (error: unknown) =>
      error instanceof BoxIsSealed || error instanceof BoxMoved ? false : Promise.reject(error),
  )

async function preparedAnew(urned: Urned): Promise<void> {
  const { box, name, told: story } = urned
  const may = story.state === 'prepared' || name === 'essai'
  const preparing = ballotBoxes(db).prepare(freshBox(name), new Date(), box)
  expect(await isTaken(preparing), 'prepared').toBe(may)
  if (!may) return
  const fresh = await preparing
  Object.assign(urned, { box: fresh, seen: fresh, key: null, told: freshlyTold() })
}

async function keyGiven(urned: Urned, isLate: boolean): Promise<void> {
  const used = keys[(keys.indexOf(urned.key ?? keys[0] ?? never()) + 1) % keys.length]
  const fresh = used ?? never()
  const from = isLate ? urned.seen : urned.box
  const may = urned.told.state === 'prepared' && sameKey(from, urned.box)
  const given = await isTaken(ballotBoxes(db).setKey(from, fresh.publicKey))
  expect(given, 'key').toBe(may)
  if (!given) return
  urned.key = fresh
  urned.told.key = 'untried'
  await lookedAt(urned)
}

async function keyTried(urned: Urned, isLate: boolean): Promise<void> {
  const from = isLate ? urned.seen : urned.box
  const { told: story } = urned
  const may = story.state === 'prepared' && story.key !== 'none' && sameKey(from, urned.box)
  const isNoted = await isTaken(ballotBoxes(db).noteKeyChecked(from, new Date()))
  expect(isNoted, 'tried').toBe(may)
  if (isNoted) story.key = 'tried'
}

const sameKey = (one: BallotBox, other: BallotBox): boolean =>
  one.id === other.id &&
  Buffer.compare(
    Buffer.from(one.publicKey ?? new Uint8Array()),
    Buffer.from(other.publicKey ?? new Uint8Array()),
  ) === 0

const never = (): never => {
  throw new Error('There are keys.')
}

async function actHappens(act: BoxAct, urned: Urned): Promise<void> {
  const { box, key, name, told: story } = urned
  const now = new Date()
  const decision =
    act === 'unseal'
      ? await unsealBallots(db, box, key?.privateKey ?? new Uint8Array(32), now)
      : await ballotBoxes(db).act(box, act, now)
  expect(decision.ok, act).toBe(isDone(story, act, name === 'essai'))
}

/** Whatever happened, the vote goes to its end: register, box and count agree with the story. */
async function ends(urned: Urned, reasons: Set<string>): Promise<void> {
  const { name: urnName, told: story } = urned
  if (story.state === 'prepared') {
    await jumps(urned, 'during')
    await keyGiven(urned, false)
    await keyTried(urned, false)
    await actHappens('open', urned)
  }
  await happens({ urn: urnName, kind: 'clock', to: 'after' }, urned, reasons)
  for (const act of ['close', 'separate', 'unseal'] as const) await actHappens(act, urned)
  expect(urned.told.state).toBe('unsealed')

  const { id } = urned.box
  const sealed = urned.told.voters.filter(({ channel }) => channel === 'web')
  const valid = sealed.filter(({ choice }) => isCountable(choice))
  const counted = (await unsealedChoices(db, id)).map((choice) =>
    choice.map(({ project }) => project),
  )
  const text = (some: readonly (readonly string[])[]) =>
    some.map((codes) => [...codes].sort().join('+')).sort()
  expect(text(counted)).toEqual(text(valid.map(({ choice }) => choice)))
  expect((await fingerprints(db, id)).length).toBe(sealed.length)
  expect(await votersIn(db, id)).toBe(urned.told.voters.length)
  const setAside = (await ballotBoxes(db).find(id))?.setAside ?? {}
  expect(setAside).toEqual(
    sealed.length === valid.length ? {} : { 'breaks-the-rule': sealed.length - valid.length },
  )
}
