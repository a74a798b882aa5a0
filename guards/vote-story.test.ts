import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventVoters } from '../bench/crash/voters.ts'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { runningEditions } from '../src/budget/store/running-editions.ts'
import { eraseEverywhere, guardianships, identities } from '../src/people/index.ts'
import { realClock, stoppedAt } from '../src/platform/clock/index.ts'
import { inTransaction } from '../src/platform/database/index.ts'
import { day } from '../src/platform/kernel/day.ts'
import { buildServer, formTokenOf, neverKnown } from '../src/platform/web/index.ts'
import { personalData } from '../src/site.ts'
import {
  type BallotBox,
  ballotBoxes,
  sealBallot,
  sealedFor,
  toBase64Url,
  unsealBallots,
  unsealedChoices,
  votersIn,
  writeChoice,
} from '../src/voting/index.ts'
import { freshlyTold, type Hours, told, type Told } from '../src/voting/store/vote-story.testing.ts'
import { anOpenBox, choose, smallSheet, upToThree } from '../src/voting/testing.ts'

/** Voters by their requests, with all that people may do or have done to them in mid-vote. */
let town: ServedTown
let server: ReturnType<typeof buildServer>
let slug: string
beforeAll(async () => {
  town = await serveTown(realClock)
  // Each box is another one of the same name: nothing of the former may be remembered.
  server = buildServer({ ...town.site, versions: neverKnown, log: false })
  slug = (await runningEditions(town.db).all())[0]?.slug ?? ''
}, 240_000)
afterAll(async () => {
  await server?.close()
  await town?.close()
})

/** Three grown up and a child of thirteen, last: a name of hers is nobody else’s. */
const child = 3
const everybody = fc.integer({ min: 0, max: child })
type Event =
  | { readonly kind: 'vote'; readonly who: number; readonly project: string }
  | { readonly kind: 'name'; readonly who: number; readonly name: number }
  | { readonly kind: 'consent'; readonly isGiven: boolean }
  | { readonly kind: 'session-ends'; readonly who: number }
  | { readonly kind: 'comes-back'; readonly who: number }
  | { readonly kind: 'erased'; readonly who: number }
  | { readonly kind: 'clock'; readonly to: Hours }

const kind = <Kind extends Event['kind']>(name: Kind) => fc.constant(name)
const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: kind('vote'),
      who: everybody,
      project: fc.constantFrom('1', '2', '3', '4', '11', '12'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('name'),
      who: everybody,
      name: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('consent'), isGiven: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('session-ends'), who: everybody }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('comes-back'), who: everybody }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('erased'), who: everybody }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('clock'),
      to: fc.constantFrom<Hours>('during', 'during', 'before', 'after'),
    }),
  },
)

/** Told first, so that each answer is heard whatever chance draws after it. */
const everyAnswer: Event[] = [
  { kind: 'vote', who: child, project: '1' },
  { kind: 'vote', who: 0, project: '1' },
  { kind: 'name', who: 1, name: 0 },
  { kind: 'vote', who: 1, project: '2' },
  { kind: 'session-ends', who: 2 },
  { kind: 'vote', who: 2, project: '3' },
  { kind: 'clock', to: 'before' },
  { kind: 'vote', who: 0, project: '2' },
  { kind: 'clock', to: 'after' },
  { kind: 'vote', who: 0, project: '2' },
]

interface Person {
  party: string
  token: string
  /** `null` once she was erased: she comes back under the same name, on another account. */
  isKnown: boolean
  isSignedIn: boolean
  name: number
  account: number
}

interface Story {
  readonly box: BallotBox
  readonly persons: readonly Person[]
  readonly told: Told
  consent: boolean
}

let accounts = 0

describe('Any story of voters, by their requests', () => {
  test('ends with each ballot counted once, or refused with a reason: there is no third', async () => {
    const answers = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 8, maxLength: 24 }), async (lived) => {
        const { box, key } = await freshBox()
        const story = await begun(box)
        for (const event of lived) await happens(event, story, answers)
        await ends(story, key.privateKey)
      }),
      { numRuns: 25, examples: [[everyAnswer]] },
    )
    const seen = [...answers.keys()].sort()
    expect(seen).toEqual([
      'already-voted',
      'closed',
      'needs-adult',
      'not-open-yet',
      'signed-out',
      'taken',
    ])
  }, 120_000)
})

const registered = async ({ id }: BallotBox) => votersIn(town.db, id)

describe('A ballot that her own page did not send', () => {
  test('is not taken: of another site, with the token of another form, in a session made up', async () => {
    const { box } = await freshBox()
    const [hers, other] = [await arrives(0), await arrives(1)]
    const site = server
    expect(await voted(box, hers, '1', { site, from: 'cross-site' })).toMatch(/^403/)
    // Shown to her, to be sent again by herself.
    const formToken = formTokenOf(other.token)
    expect(await voted(box, hers, '1', { site, formToken })).toMatch(/^409/)
    expect(await voted(box, hers, '1', { site, formToken: '' })).toMatch(/^409/)
    const fixed = { token: 'chosen-by-somebody-else'.padEnd(43, 'x') }
    expect(await voted(box, fixed, '1', { site })).toBe('signed-out')
    expect(await registered(box)).toBe(0)
    expect(await voted(box, hers, '1')).toBe('taken')
    expect(await registered(box)).toBe(1)
  })
})

describe('A ballot that comes while the clock of the application is wrong by two hours', () => {
  const hour = 3_600_000
  const late = (hours: number) =>
    buildServer({
      ...town.site,
      versions: neverKnown,
      log: false,
      clock: stoppedAt(new Date(Date.now() + hours * hour).toISOString()),
    })

  test('is taken by the hours of the database, never after them', async () => {
    const { box } = await freshBox()
    const [slow, fast] = [late(-2), late(2)]
    const person = await arrives(0)
    // A server that is fast believes it is over: it refuses, and takes nothing.
    expect(await voted(box, person, '1', { site: fast })).toBe('closed')
    expect(await voted(box, person, '1', { site: slow })).toBe('not-open-yet')
    await sql`
      update ballot_box set opens_at = clock_timestamp() - interval '3 hours',
        closes_at = clock_timestamp() where id = ${box.id}`.execute(town.db)
    // A server that is slow believes it goes on: the database knows better.
    expect(await voted(box, person, '1', { site: slow })).toBe('closed')
    expect(await registered(box)).toBe(0)
    await Promise.all([slow.close(), fast.close()])
  })
})

async function freshBox() {
  await sql`delete from ballot_box where subject_id = ${slug}`.execute(town.db)
  const subject = { kind: 'edition', id: slug }
  return anOpenBox(town.db, { subject, rule: upToThree, sheet: smallSheet })
}

async function begun(box: BallotBox): Promise<Story> {
  const persons: Person[] = []
  for (const name of [0, 1, 2, child]) persons.push(await arrives(name))
  return { box, persons, told: { ...freshlyTold(), state: 'open' }, consent: false }
}

async function arrives(who: number): Promise<Person> {
  const [voter] = await inventVoters(town.db, 1)
  if (voter === undefined) throw new Error('Nobody was invented.')
  const person = { ...voter, isKnown: true, isSignedIn: true, name: who, account: accounts++ }
  await named(person, who, who === child)
  return person
}

const named = async (person: Person, name: number, isChild: boolean): Promise<void> => {
  const year = new Date().getUTCFullYear()
  person.name = isChild ? 10 + name : name
  await identities(town.db).save(person.party, {
    familyName: `Nom ${'abcdefg'[name]}`,
    givenNames: 'Essai',
    birthDate: day(isChild ? `${year - 14}-12-31` : '1990-01-01'),
    namesake: 0,
  })
}

async function happens(event: Event, story: Story, answers: Map<string, number>): Promise<void> {
  const { db } = town
  const person = 'who' in event ? story.persons[event.who] : undefined
  switch (event.kind) {
    case 'vote': {
      if (person === undefined) return
      const expected = expectedOf(story, person, event)
      expect(await voted(story.box, person, event.project), JSON.stringify(event)).toBe(expected)
      answers.set(expected, (answers.get(expected) ?? 0) + 1)
      return
    }
    case 'name':
      if (person?.isKnown === true) await named(person, event.name, event.who === child)
      return
    case 'consent': {
      const { party, isKnown } = story.persons[child] ?? never()
      if (!isKnown) return
      const about = { isGiven: event.isGiven, contact: '', by: party, now: new Date() }
      await inTransaction(db, (tx) => guardianships(tx).answerAtDesk(tx, party, about))
      story.consent = event.isGiven
      return
    }
    case 'session-ends':
      if (person === undefined) return
      await sql`delete from session where party = ${person.party}`.execute(db)
      person.isSignedIn = false
      return
    case 'comes-back': {
      if (person === undefined || (person.isKnown && person.isSignedIn)) return
      if (person.isKnown) {
        const [other] = await inventVoters(db, 1)
        await sql`
          update session set party = ${person.party} where party = ${other?.party}`.execute(db)
        Object.assign(person, { token: other?.token, isSignedIn: true })
        return
      }
      const { name } = person
      Object.assign(person, await arrives(event.who))
      await named(person, name % 10, event.who === child)
      if (event.who === child) story.consent = false
      return
    }
    case 'erased':
      if (person?.isKnown !== true) return
      expect(await eraseEverywhere(db, personalData, person.party, new Date())).toBe(true)
      Object.assign(person, { isKnown: false, isSignedIn: false })
      return
    case 'clock': {
      const opens = { before: 1, during: -1, after: -2 }[event.to]
      await sql`
        update ballot_box set opens_at = clock_timestamp() + make_interval(hours => ${opens}),
          closes_at = clock_timestamp() + make_interval(hours => ${opens} + 2, secs => -1)
        where id = ${story.box.id}`.execute(db)
      story.told.hours = event.to
    }
  }
}

const never = (): never => {
  throw new Error('There is a child.')
}

function expectedOf(
  story: Story,
  person: Person,
  { who, project }: { readonly who: number; readonly project: string },
): string {
  if (!person.isSignedIn) return 'signed-out'
  const { hours } = story.told
  if (hours === 'during' && who === child && !story.consent) return 'needs-adult'
  const { name, account } = person
  return told(story.told, { who: name, account, channel: 'web', choice: [project] })
}

interface Sending {
  readonly site: ReturnType<typeof buildServer>
  /** Of the form; hers unless said otherwise. */
  readonly formToken?: string
  readonly from?: 'same-origin' | 'cross-site'
}

/** What her browser shows her. */
async function voted(
  box: BallotBox,
  { token }: Pick<Person, 'token'>,
  project: string,
  { site, formToken = formTokenOf(token), from = 'same-origin' }: Sending = { site: server },
): Promise<string> {
  const plain = writeChoice(box.rule, box.sheet, choose(project))
  const about = { box: box.id, variant: 'coteau' }
  const sealed = await sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
  const { statusCode, headers, body } = await site.inject({
    method: 'POST',
    url: `/vote/${slug}/urne`,
    headers: {
      'sec-fetch-site': from,
      cookie: `parvis-session=${token}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({
      scelle: toBase64Url(sealed),
      'scelle-pour': sealedFor(box.id, 'coteau'),
      jeton: formToken,
    }).toString(),
  })
  if (statusCode === 200 && body.includes('Votre vote est enregistré')) return 'taken'
  if (statusCode === 401) return 'signed-out'
  const title = /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? ''
  // Led to ask for an adult’s word, or told that it was taken back.
  const sentTo = statusCode === 303 ? String(headers.location) : statusCode === 403 ? title : ''
  if (sentTo.includes('responsable')) return 'needs-adult'
  const reasons = { 'already-voted': 'déjà', closed: 'terminé', 'not-open-yet': 'pas encore' }
  const found = Object.entries(reasons).find(
    ([, word]) => statusCode === 409 && title.includes(word),
  )
  return found?.[0] ?? `${statusCode} ${title}`
}

/** Register, box and count agree with the story; who was erased is counted still. */
async function ends({ box, told: story }: Story, privateKey: Uint8Array): Promise<void> {
  const { db } = town
  await sql`
    update ballot_box set opens_at = clock_timestamp() - interval '1 hour',
      closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
  const now = new Date(Date.now() + 1000)
  for (const act of ['close', 'separate'] as const) {
    expect(await ballotBoxes(db).act(box, act, now)).toMatchObject({ ok: true })
  }
  expect(await unsealBallots(db, box, privateKey, now)).toMatchObject({ ok: true })
  const counted = (await unsealedChoices(db, box.id)).map(([first]) => first?.project ?? '')
  const cast = story.voters.map(({ choice }) => choice[0] ?? '')
  expect(counted.sort()).toEqual(cast.sort())
  expect(await votersIn(db, box.id)).toBe(story.voters.length)
}
