import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import type { Choice } from '../methods/ballot-rule.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { anOpenBox, choose, vote } from '../testing.ts'
import { ballotBoxes } from './ballot-boxes.ts'
import { unsealBallots } from './unsealing.ts'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
})
afterAll(() => database?.close())

const names = Array.from({ length: 24 }, (_, place) => `voter-${place}`)
const tables = [
  'ballot_box',
  'ballot_box_secret',
  'voter_register',
  'sealed_ballot',
  'separated_ballot',
  'unsealed_ballot',
  'journal_entry',
  'journal_payload',
  'job',
  'message',
]

/** Votes in the order given, one by one: the order of the rows is the order of arrival. */
async function voted(choices: readonly Choice[], more = {}) {
  const opened = await anOpenBox(db, more)
  for (const [place, name] of names.entries()) {
    await vote(db, opened.box, { name }, choices[place % choices.length] ?? [])
  }
  return opened
}

async function ends(box: BallotBox): Promise<void> {
  await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
  const now = new Date(Date.now() + 1000)
  await ballotBoxes(db).act(box, 'close', now)
  await ballotBoxes(db).act(box, 'separate', now)
}

/** Every row of every table as text, as a dump would have it. */
async function dump(): Promise<string> {
  const rows: string[] = []
  for (const table of tables) {
    const found = await sql<{ row: string }>`
      select ${sql.ref(table)}::text as row from ${sql.table(table)}`.execute(db)
    rows.push(...found.rows.map(({ row }) => `${table} ${row}`))
  }
  return rows.join('\n')
}

describe('The same vote made twice with other choices', () => {
  test('leaves during the vote two dumps that differ in random bytes of one length', async () => {
    const [ones, twos] = [choose('1'), choose('2', '3', '11')]
    const shapes: string[] = []
    for (const choices of [[ones], [twos], [ones, twos]]) {
      const { box } = await voted(choices, {
        subject: { kind: 'edition', id: 'same' },
        isRehearsal: true,
      })
      shapes.push(shapeOf(await dump()))
      await ballotBoxes(db).throwAway(box)
      await sql`truncate journal_entry, journal_payload, object_version`.execute(db)
    }
    expect(shapes[1]).toBe(shapes[0])
    expect(shapes[2]).toBe(shapes[0])
  })

  /** What is left of a dump once random bytes, ids and hours are made alike: lengths stay. */
  const shapeOf = (text: string): string =>
    text
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
      .replace(/\\\\?x[0-9a-f]+/g, (hex) => `<${hex.length} hex>`)
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^",)]*/g, '<hour>')
      .replace(/journal_(entry|payload) \(\d+/g, 'journal_$1 (<n>')
      .split('\n')
      .sort()
      .join('\n')
})

describe('Whoever steals the database during the vote', () => {
  test('finds no key in it: nothing that is there opens a ballot', async () => {
    const { box, key } = await voted([choose('1')])
    const text = await dump()
    expect(text).not.toContain(Buffer.from(key.privateKey).toString('hex'))
    expect(text).not.toContain(Buffer.from(key.privateKey).toString('base64url'))
    const { openerOf } = await import('../sealing/unseal.ts')
    const candidates = [...text.matchAll(/[0-9a-f]{64}/g)].map(([hex]) => Buffer.from(hex, 'hex'))
    const sealed = await sql<{ ciphertext: Buffer; variant: string }>`
      select ciphertext, variant from sealed_ballot where box = ${box.id} limit 1`.execute(db)
    const [one] = sealed.rows
    expect(candidates.length).toBeGreaterThan(20)
    expect(one).toBeDefined()
    for (const candidate of candidates) {
      const opener = await openerOf(candidate).catch(() => null)
      const opened = await opener?.open(
        { box: box.id, variant: one?.variant ?? '' },
        one?.ciphertext ?? candidate,
      )
      expect(opened ?? null).toBeNull()
    }
  })
})

describe('After the separation', () => {
  const separated = async () => {
    // Each voter’s ballot is known here, so that a link would be seen.
    const opened = await anOpenBox(db)
    const fingerprints: string[] = []
    for (const name of names) {
      const outcome = await vote(db, opened.box, { name }, choose('1'))
      if (outcome.ok) fingerprints.push(Buffer.from(outcome.fingerprint).toString('hex'))
    }
    const register = await sql<{ identity: string }>`
      select encode(identity_hash, 'hex') as identity from voter_register
      where box = ${opened.box.id} order by ctid`.execute(db)
    await ends(opened.box)
    return { ...opened, fingerprints, register: register.rows }
  }

  test('no row says whose a ballot is', async () => {
    const { box } = await separated()
    const left = await sql`select from sealed_ballot where box = ${box.id}`.execute(db)
    expect(left.rows.length).toBe(0)
    const columns = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_name in ('separated_ballot', 'unsealed_ballot')`.execute(db)
    const known = new Set(columns.rows.map(({ name }) => name))
    for (const link of ['voter', 'identity_hash', 'account_hash', 'at', 'created_at', 'channel']) {
      expect(known, link).not.toContain(link)
    }
  })

  test.each(['ctid', 'xmin', 'fingerprint'] as const)(
    'the order of %s is not the order of arrival',
    async (hidden) => {
      const { box, fingerprints } = await separated()
      const found = await sql<{ fingerprint: string; hidden: string }>`
        select encode(fingerprint, 'hex') as fingerprint, ${sql.raw(hidden)}::text as hidden
        from separated_ballot where box = ${box.id} order by ${sql.raw(hidden === 'xmin' ? 'ctid' : hidden)}`.execute(
        db,
      )
      const order = found.rows.map((row) => fingerprints.indexOf(row.fingerprint))
      expect([...order].sort((a, b) => a - b)).toEqual(names.map((_, place) => place))
      if (hidden === 'xmin') {
        // One transaction wrote them all: nothing to tell them apart by.
        expect(new Set(found.rows.map((row) => row.hidden)).size).toBe(1)
        return
      }
      // Of 24 places, an order kept by chance has odds of one in 24!.
      expect(order).not.toEqual(names.map((_, place) => place))
      expect(Math.abs(rankCorrelation(order))).toBeLessThan(0.8)
    },
  )

  test('the only voter of a neighbourhood is not found by it, and her ballot is counted', async () => {
    const { box, key } = await anOpenBox(db)
    for (const name of names) await vote(db, box, { name, neighbourhood: 'coteau' }, choose('11'))
    await vote(db, box, { name: 'alone', neighbourhood: 'plaine' }, choose('21'))
    await ends(box)
    const joined = await sql<{ ballots: number }>`
      select count(*) as ballots from voter_register as voter
      join separated_ballot as ballot
        on ballot.box = voter.box and ballot.variant is not distinct from voter.neighbourhood
      where voter.box = ${box.id} and voter.neighbourhood = 'plaine'`.execute(db)
    expect(joined.rows).toEqual([{ ballots: 0 }])
    const done = await unsealBallots(db, box, key.privateKey, new Date(Date.now() + 1000))
    expect(done).toMatchObject({ ok: true, next: { setAside: {} } })
    const { rows } = await sql`
      select from unsealed_ballot where box = ${box.id} and choice::text like '%"21"%'`.execute(db)
    expect(rows.length).toBe(1)
  })

  test('the opened ballots are in another order again, without fingerprint', async () => {
    const { box, key } = await separated()
    await unsealBallots(db, box, key.privateKey, new Date(Date.now() + 1000))
    const found = await sql<{ row: string }>`
      select unsealed_ballot::text as row from unsealed_ballot where box = ${box.id}`.execute(db)
    expect(found.rows.length).toBe(names.length)
    for (const { row } of found.rows) expect(row).not.toMatch(/[0-9a-f]{40}/)
  })
})

/** Spearman’s ρ between the places and the order of arrival: 1 is the same order, −1 its reverse. */
function rankCorrelation(order: readonly number[]): number {
  const squares = order.reduce((sum, rank, place) => sum + (rank - place) ** 2, 0)
  return 1 - (6 * squares) / (order.length * (order.length ** 2 - 1))
}

describe('A second vote under way during the separation of the first', () => {
  test('keeps its ballots, and who they are of', async () => {
    const [first, second] = [await voted([choose('1')]), await voted([choose('2')])]
    await ends(first.box)
    const again = await vote(db, second.box, { name: names[0] ?? '' }, choose('4'))
    expect(again).toMatchObject({ ok: true, how: 'replaced' })
    await ends(second.box)
    const done = await unsealBallots(
      db,
      second.box,
      second.key.privateKey,
      new Date(Date.now() + 2000),
    )
    expect(done).toMatchObject({ ok: true, next: { setAside: {} } })
  })
})
