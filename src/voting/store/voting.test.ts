import { createHash } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { recordEvents } from '../../journal/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  type TestDatabase,
  testDatabase,
  untilWaiting,
  withRollback,
} from '../../platform/database/testing.ts'
import { anOpenBox, castSealed, choose, smallSheet, upToThree, vote } from '../testing.ts'
import { writeChoice } from '../methods/ballot-bytes.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { shownFingerprint } from '../sealing/fingerprint.ts'
import { sealBallot } from '../sealing/seal.ts'
import { ballotBoxes } from './ballot-boxes.ts'
import { castBallot, registerPaperVoter } from './cast.ts'
import { marksUnder, registerSecret, standingOf, votersIn } from './register.ts'
import { fingerprints, listSha256 } from './separation.ts'
import { unsealBallots, unsealedChoices } from './unsealing.ts'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
})
afterAll(() => database?.close())

const zoe = { name: 'zoe', neighbourhood: 'coteau' }

/** The hour of closing comes. */
async function timePasses(box: BallotBox): Promise<Date> {
  await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
  return new Date(Date.now() + 1000)
}

async function closed(box: BallotBox): Promise<void> {
  const now = await timePasses(box)
  expect(await ballotBoxes(db).act(box, 'close', now)).toMatchObject({ ok: true })
  expect(await ballotBoxes(db).act(box, 'separate', now)).toMatchObject({ ok: true })
}

const onPaper = (box: BallotBox, name: string, account: string | null) =>
  registerPaperVoter(db, box.id, {
    identity: `${name}|essai|2000-01-01|0`,
    account,
    neighbourhood: null,
    ageBand: '60-74',
  })

/** Sealed before any clock starts: it takes as long as the machine is busy. */
const sealed = (box: BallotBox) =>
  sealBallot(
    box.publicKey ?? new Uint8Array(),
    { box: box.id, variant: '' },
    writeChoice(box.rule, box.sheet, choose('1')),
  )

const codesOf = async (box: BallotBox) =>
  (await unsealedChoices(db, box.id))
    .map((choice) => choice.map(({ project }) => project).join('+'))
    .sort()

describe('A ballot', () => {
  test('is counted as it was chosen', async () => {
    const { box, key } = await anOpenBox(db)
    await vote(db, box, zoe, choose('1', '11'))
    await vote(db, box, { name: 'yann' }, choose('2'))
    await closed(box)
    const done = await unsealBallots(db, box, key.privateKey, new Date())
    expect(done).toMatchObject({ ok: true, next: { state: 'unsealed', setAside: {} } })
    expect(await codesOf(box)).toEqual(['1+11', '2'])
  })

  test('is replaced until the close: the last one counts', async () => {
    const { box, key } = await anOpenBox(db)
    expect(await vote(db, box, zoe, choose('1'))).toMatchObject({ ok: true, how: 'cast' })
    expect(await vote(db, box, zoe, choose('2'))).toMatchObject({ ok: true, how: 'replaced' })
    await closed(box)
    await unsealBallots(db, box, key.privateKey, new Date())
    expect(await codesOf(box)).toEqual(['2'])
  })

  test('sent twice by a double click is there once', async () => {
    const { box } = await anOpenBox(db)
    const about = { box: box.id, variant: '' }
    const plain = writeChoice(box.rule, box.sheet, choose('1'))
    const sealed = await sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
    const twice = await Promise.all([1, 2].map(() => castSealed(db, box, { name: 'a' }, sealed)))
    expect(twice.map((one) => one.ok && one.how)).toEqual(['cast', 'cast'])
    expect(await votersIn(db, box.id)).toBe(1)
  })

  test('of twenty devices at once is one', async () => {
    const { box } = await anOpenBox(db)
    const all = await Promise.all(Array.from({ length: 20 }, () => vote(db, box, zoe, choose('1'))))
    expect(all.every(({ ok }) => ok)).toBe(true)
    const { rows } = await sql`select from sealed_ballot where box = ${box.id}`.execute(db)
    expect([rows.length, await votersIn(db, box.id)]).toEqual([1, 1])
  })

  test('of the same person by another account is refused, and her first one stays', async () => {
    const { box, key } = await anOpenBox(db)
    await vote(db, box, zoe, choose('1'))
    const second = await vote(db, box, { ...zoe, account: 'another' }, choose('2'))
    expect(second).toEqual({ ok: false, why: 'already-voted' })
    await closed(box)
    await unsealBallots(db, box, key.privateKey, new Date())
    expect(await codesOf(box)).toEqual(['1'])
  })

  test('after a change of family name replaces the first, and frees neither name', async () => {
    const { box } = await anOpenBox(db)
    await vote(db, box, { name: 'martin', account: 'a' }, choose('1'))
    const married = await vote(db, box, { name: 'durand', account: 'a' }, choose('2'))
    expect(married).toMatchObject({ ok: true, how: 'replaced' })
    for (const name of ['martin', 'durand']) {
      expect((await vote(db, box, { name, account: 'b' }, choose('3'))).ok).toBe(false)
    }
    expect(await votersIn(db, box.id)).toBe(1)
  })

  test('on paper closes the other doors, and the other doors close paper', async () => {
    const { box } = await anOpenBox(db)
    const paper = { neighbourhood: null, ageBand: '60-74' }
    const raymond = { identity: 'raymond|essai|2000-01-01|0', account: null, ...paper }
    expect(await registerPaperVoter(db, box.id, raymond)).toBe('registered')
    expect(await vote(db, box, { name: 'raymond' }, choose('1'))).toMatchObject({
      why: 'already-voted',
    })
    await vote(db, box, zoe, choose('1'))
    const zoeOnPaper = { identity: 'zoe|essai|2000-01-01|0', account: null, ...paper }
    expect(await registerPaperVoter(db, box.id, zoeOnPaper)).toBe('already-voted')
  })

  test('on paper, then on line under a corrected name, is refused: both names have voted', async () => {
    const { box, key } = await anOpenBox(db)
    expect(await onPaper(box, 'martin', 'a')).toBe('registered')
    const corrected = { name: 'durand', account: 'a' }
    expect(await vote(db, box, corrected, choose('1'))).toMatchObject({ why: 'already-voted' })
    const elsewhere = { name: 'durand', account: 'b' }
    expect(await vote(db, box, elsewhere, choose('1'))).toMatchObject({ why: 'already-voted' })
    await closed(box)
    await unsealBallots(db, box, key.privateKey, new Date())
    expect([await codesOf(box), await votersIn(db, box.id)]).toEqual([[], 1])
  })

  test('on line, then on paper under a corrected name, is refused: the first is counted', async () => {
    const { box, key } = await anOpenBox(db)
    await vote(db, box, { name: 'martin', account: 'a' }, choose('1'))
    expect(await onPaper(box, 'durand', 'a')).toBe('already-voted')
    expect(await onPaper(box, 'durand', null)).toBe('already-voted')
    // She may still change her mind where she voted.
    expect(await vote(db, box, { name: 'durand', account: 'a' }, choose('2'))).toMatchObject({
      how: 'replaced',
    })
    await closed(box)
    await unsealBallots(db, box, key.privateKey, new Date())
    expect([await codesOf(box), await votersIn(db, box.id)]).toEqual([['2'], 1])
  })

  test('copied from somebody else, too long, or for no box is refused', async () => {
    const { box } = await anOpenBox(db)
    const about = { box: box.id, variant: '' }
    const plain = writeChoice(box.rule, box.sheet, choose('1'))
    const sealed = await sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
    await castSealed(db, box, { name: 'a' }, sealed)
    expect(await castSealed(db, box, { name: 'b' }, sealed)).toMatchObject({ why: 'replayed' })
    const long = new Uint8Array(box.sealedBytes + 1)
    expect(await castSealed(db, box, { name: 'c' }, long)).toMatchObject({ why: 'wrong-length' })
  })
})

describe('Ballots that come at the same moment', () => {
  test('are each cast by itself: a faulty one takes nobody down with it', async () => {
    const { box } = await anOpenBox(db)
    const secret = await registerSecret(db, box.id)
    const one = (name: string, fill: number, channel = 'web') => {
      const sealed = new Uint8Array(box.sealedBytes).fill(fill)
      const voter = { identity: name, account: name, neighbourhood: null, ageBand: '25-39' }
      const ballot = { ...voter, channel: channel as 'web', sealed }
      return castBallot(db, box.id, ballot, secret).then(
        (outcome) => (outcome.ok ? outcome.how : outcome.why),
        () => 'failed',
      )
    }
    const all = [one('a', 1), one('b', 2), one('a', 3), one('c', 2), one('d', 4, 'by post')]
    const said = await Promise.all(all)
    expect(said).toEqual(['cast', 'cast', 'replaced', 'replayed', 'failed'])
    expect(await votersIn(db, box.id)).toBe(2)
  })
})

describe('A ballot put in the box past the site', () => {
  test('is left out, and the journal tells of it, as of one that was taken away', async () => {
    const { box, key } = await anOpenBox(db)
    await vote(db, box, zoe, choose('1'))
    await vote(db, box, { name: 'yann' }, choose('2'))
    await vote(db, box, { name: 'ines' }, choose('3'))
    await sql`
      delete from sealed_ballot where box = ${box.id} and variant = 'coteau'`.execute(db)
    await sql`
      insert into sealed_ballot (box, voter, variant, ciphertext, fingerprint)
      select box, gen_random_uuid(), variant, ciphertext, sha256(fingerprint)
      from sealed_ballot where box = ${box.id} limit 1`.execute(db)
    await closed(box)
    const { rows } = await sql<{ payload: unknown }>`
      select payload from journal_entry join journal_payload on entry = id
      where type = 'ballot-box-separated' and subject_id = ${box.id}`.execute(db)
    expect(rows[0]?.payload).toMatchObject({
      ballots: 2,
      voters: 3,
      ballotsWithoutVoter: 1,
      votersWithoutBallot: 1,
    })
    await unsealBallots(db, box, key.privateKey, new Date())
    expect(await codesOf(box)).toEqual(['2', '3'])
  })
})

describe('A box prepared anew while another officer opens it', () => {
  test('stays, with the ballots that are in it', async () => {
    const { box } = await anOpenBox(db)
    await vote(db, box, zoe, choose('1'))
    await sql`update ballot_box set state = 'prepared' where id = ${box.id}`.execute(db)
    const { pool } = database
    const opener = await pool.connect()
    await opener.query('begin')
    await opener.query(`update ballot_box set state = 'open' where id = '${box.id}'`)
    // It read the box before the opening is committed, and writes after.
    const prepared = ballotBoxes(db)
      .prepare(box, new Date())
      .then(
        () => 'replaced',
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
      )
    await new Promise((resolve) => setTimeout(resolve, 300))
    await opener.query('commit')
    opener.release()
    expect(await prepared).toBe('box-is-sealed')
    expect(await votersIn(db, box.id)).toBe(1)
  })
})

describe('The same sealed bytes sent by many people at once', () => {
  test('are one ballot: the others are refused with a reason, and may vote', async () => {
    const { box } = await anOpenBox(db)
    for (let round = 0; round < 10; round += 1) {
      const plain = writeChoice(box.rule, box.sheet, choose('1'))
      const about = { box: box.id, variant: '' }
      const sealed = await sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
      const names = Array.from({ length: 8 }, (_, one) => `copy-${round}-${one}`)
      const outcomes = await Promise.all(names.map((name) => castSealed(db, box, { name }, sealed)))
      const said = outcomes.map((one) => (one.ok ? one.how : one.why)).sort()
      expect(said).toEqual(['cast', ...Array<string>(7).fill('replayed')])
    }
    expect(await votersIn(db, box.id)).toBe(10)
    expect(await vote(db, box, { name: 'copy-0-0' }, choose('2'))).toMatchObject({ ok: true })
    expect(await vote(db, box, { name: 'copy-0-1' }, choose('2'))).toMatchObject({ ok: true })
  })
})

describe('A ballot made by hand', () => {
  const forged = [
    ['of another neighbourhood’s list', choose('21'), 'breaks-the-rule'],
    ['of nothing', [], 'breaks-the-rule'],
    ['with two points where there is one', [{ project: '1', points: 2 }], 'breaks-the-rule'],
  ] as const

  test.each(forged)('%s is set aside when it is unsealed', async (_what, choice, reason) => {
    const { box, key } = await anOpenBox(db)
    await vote(db, box, zoe, choice)
    await closed(box)
    const done = await unsealBallots(db, box, key.privateKey, new Date())
    expect(done).toMatchObject({ next: { setAside: { [reason]: 1 } } })
    expect(await codesOf(box)).toEqual([])
  })

  test('of noise, of another box or of bytes that are no ballot is set aside, the rest counted', async () => {
    const { box, key } = await anOpenBox(db)
    const { box: other } = await anOpenBox(db)
    const publicKey = box.publicKey ?? new Uint8Array()
    const about = { box: box.id, variant: '' }
    const noise = crypto.getRandomValues(new Uint8Array(box.sealedBytes))
    const plain = writeChoice(upToThree, smallSheet, choose('1'))
    await castSealed(db, box, { name: 'a' }, noise)
    await castSealed(
      db,
      box,
      { name: 'b' },
      await sealBallot(publicKey, { ...about, box: other.id }, plain),
    )
    await castSealed(
      db,
      box,
      { name: 'c' },
      await sealBallot(publicKey, about, new Uint8Array(14).fill(7)),
    )
    await vote(db, box, { name: 'd' }, choose('4'))
    await closed(box)
    const done = await unsealBallots(db, box, key.privateKey, new Date())
    expect(done).toMatchObject({ next: { setAside: { 'does-not-open': 2, 'not-a-ballot': 1 } } })
    expect(await codesOf(box)).toEqual(['4'])
  })
})

describe('The close', () => {
  test('does not come before its hour', async () => {
    const { box } = await anOpenBox(db)
    expect(await ballotBoxes(db).act(box, 'close', new Date())).toMatchObject({
      code: 'before-the-hour',
    })
  })

  test('refuses ballots from its very hour on, before anybody has closed', async () => {
    const { box } = await anOpenBox(db)
    await timePasses(box)
    expect(await vote(db, box, zoe, choose('1'))).toEqual({ ok: false, why: 'closed' })
  })

  test('waits for a ballot under way; one that waits for the close is refused', async () => {
    const { box } = await anOpenBox(db)
    const [begun, late] = [await sealed(box), await sealed(box)]
    let closing: Promise<unknown> = Promise.resolve()
    let refused: Promise<unknown> = closing
    await inTransaction(db, async (tx) => {
      expect(await castSealed(tx, box, { name: 'begun' }, begun)).toMatchObject({ how: 'cast' })
      closing = ballotBoxes(db).act(box, 'close', await timePasses(box))
      await untilWaiting(db, 1)
      refused = castSealed(db, box, { name: 'late' }, late)
      await untilWaiting(db, 2)
    })
    expect(await closing).toMatchObject({ ok: true })
    expect(await refused).toEqual({ ok: false, why: 'closed' })
    await ballotBoxes(db).act(box, 'separate', new Date())
    expect((await fingerprints(db, box.id)).length).toBe(1)
    expect(await votersIn(db, box.id)).toBe(1)
  })

  test('comes amid sixty ballots: those told that they are taken are in the box, and no other', async () => {
    const { box } = await anOpenBox(db)
    const [before, after] = [await sealed(box), await sealed(box)]
    const others = await Promise.all(Array.from({ length: 58 }, () => sealed(box)))
    const first = await castSealed(db, box, { name: 'before' }, before)
    const amid = others.map(async (one, place) => {
      await rest(place * 2)
      return castSealed(db, box, { name: `v${place}` }, one)
    })
    await amid[20]
    const now = await timePasses(box)
    const closing = ballotBoxes(db).act(box, 'close', now)
    const last = await castSealed(db, box, { name: 'after' }, after)
    const outcomes = [first, ...(await Promise.all(amid)), last]
    expect(await closing).toMatchObject({ ok: true })
    expect([first.ok, last.ok]).toEqual([true, false])
    const taken = outcomes.filter(({ ok }) => ok).length
    await ballotBoxes(db).act(box, 'separate', now)
    expect((await fingerprints(db, box.id)).length).toBe(taken)
    expect(await votersIn(db, box.id)).toBe(taken)
  })
})

describe('The separation', () => {
  test('waits for no backup: it is refused for now, and done later', async () => {
    const { box, key } = await anOpenBox(db)
    await vote(db, box, zoe, choose('1'))
    const now = await timePasses(box)
    await ballotBoxes(db).act(box, 'close', now)
    const backup = await database.pool.connect()
    await backup.query('begin; lock table sealed_ballot in access share mode')
    expect(await ballotBoxes(db).act(box, 'separate', now)).toMatchObject({
      ok: false,
      code: 'backup-under-way',
    })
    await backup.query('commit')
    backup.release()
    expect(await ballotBoxes(db).act(box, 'separate', now)).toMatchObject({ ok: true })
    expect(await unsealBallots(db, box, key.privateKey, now)).toMatchObject({ ok: true })
    expect(await codesOf(box)).toEqual(['1'])
  })

  test('tells in the journal how many ballots there are, and the fingerprint of their list', async () => {
    const { box } = await anOpenBox(db)
    const shown: string[] = []
    for (const name of ['a', 'b', 'c']) {
      const outcome = await vote(db, box, { name }, choose('1'))
      if (outcome.ok) shown.push(shownFingerprint(outcome.fingerprint))
    }
    await closed(box)
    const list = shown.sort().map((one) => `${one}\n`)
    const told = createHash('sha256').update(list.join('')).digest('hex')
    const { rows } = await sql<{ payload: unknown }>`
      select payload from journal_payload join journal_entry on id = entry
      where subject_id = ${box.id} and type = 'ballot-box-separated'`.execute(db)
    expect(rows).toMatchObject([{ payload: { ballots: 3, fingerprints: told } }])
    const found = await ballotBoxes(db).find(box.id)
    expect(found).toMatchObject({ ballots: 3, fingerprintsSha256: told })
  })

  test('is the last word: a ballot added, taken away or changed after it stops the opening', async () => {
    const tampered = async (change: (box: BallotBox) => Promise<unknown>) => {
      const { box, key } = await anOpenBox(db)
      for (const name of ['a', 'b', 'c']) await vote(db, box, { name }, choose('1'))
      await closed(box)
      await change(box)
      return unsealBallots(db, box, key.privateKey, new Date())
    }
    const refused = { ok: false, code: 'ballots-changed' }
    const first = (box: BallotBox) => sql`
      fingerprint = (select min(fingerprint) from separated_ballot where box = ${box.id})`
    expect(
      await tampered((box) =>
        sql`delete from separated_ballot where box = ${box.id} and ${first(box)}`.execute(db),
      ),
    ).toMatchObject(refused)
    expect(
      await tampered((box) =>
        sql`
          insert into separated_ballot select box, sha256('x'), variant, ciphertext
          from separated_ballot where box = ${box.id} and ${first(box)}`.execute(db),
      ),
    ).toMatchObject(refused)
    expect(
      await tampered((box) =>
        sql`
          update separated_ballot set ciphertext = set_byte(ciphertext, 80, 1 - get_byte(ciphertext, 80) % 2)
          where box = ${box.id} and ${first(box)}`.execute(db),
      ),
    ).toMatchObject(refused)
    expect(await tampered(async () => {})).toMatchObject({ ok: true })
    const betrayed = { ok: false, code: 'journal-differs' }
    const removed = (box: BallotBox) =>
      sql`delete from separated_ballot where box = ${box.id} and ${first(box)}`.execute(db)
    // Whoever writes in the database writes what the box says of itself too.
    const covered = async (box: BallotBox) => {
      await removed(box)
      const left = await fingerprints(db, box.id)
      await sql`
        update ballot_box set ballots = ${left.length}, fingerprints_sha256 = ${listSha256(left)}
        where id = ${box.id}`.execute(db)
    }
    expect(await tampered(covered), 'the box agrees with itself').toMatchObject(betrayed)
    const forgotten = async (box: BallotBox) => {
      await removed(box)
      await sql`
        update ballot_box set ballots = null, fingerprints_sha256 = null
        where id = ${box.id}`.execute(db)
    }
    expect(await tampered(forgotten), 'the box says nothing').toMatchObject(betrayed)
    const rewritten = async (box: BallotBox) => {
      await covered(box)
      await sql`
        update journal_payload set payload = payload || jsonb_build_object('ballots', 2,
          'fingerprints', (select fingerprints_sha256 from ballot_box where id = ${box.id}))
        where entry = (select id from journal_entry where subject_id = ${box.id}
          and type = 'ballot-box-separated')`.execute(db)
    }
    expect(await tampered(rewritten), 'the journal is not its digest').toMatchObject(betrayed)
    const toldTwice = async (box: BallotBox) => {
      await covered(box)
      const { ballots, fingerprintsSha256 } = (await ballotBoxes(db).find(box.id)) ?? box
      const payload = { ballots: ballots ?? 0, fingerprints: fingerprintsSha256 ?? '' }
      await inTransaction(db, (tx) =>
        recordEvents(tx, [
          {
            type: 'ballot-box-separated',
            subject: { kind: 'ballot-box', id: box.id },
            payload,
            at: new Date().toISOString(),
          },
        ]),
      )
    }
    expect(await tampered(toldTwice), 'a second word in the journal').toMatchObject(betrayed)
  })
})

describe('Before it opens', () => {
  test('a box asks for a key that somebody has tried, and for projects', () =>
    withRollback(async (own) => {
      const store = ballotBoxes(own)
      const now = new Date()
      const fresh = {
        subject: { kind: 'edition', id: 'x' },
        name: 'Essai',
        rule: upToThree,
        sheet: smallSheet,
        opensAt: now.toISOString(),
        closesAt: new Date(now.getTime() + 1000).toISOString(),
        showsTurnout: false,
        isRehearsal: false,
      }
      const box = await store.prepare(fresh, now)
      expect(await store.act(box, 'open', now)).toMatchObject({ code: 'no-key' })
      await store.setKey(box, new Uint8Array(65))
      expect(await store.act(box, 'open', now)).toMatchObject({ code: 'key-not-checked' })
      expect(await store.act(box, 'separate', now)).toMatchObject({ code: 'not-yet-its-turn' })
      const rule = { ...upToThree, most: 0 }
      const senseless = await store.prepare({ ...fresh, rule, isRehearsal: true }, now)
      expect(await store.act(senseless, 'open', now)).toMatchObject({ code: 'impossible-rule' })
      const empty = await store.prepare({ ...fresh, sheet: { lists: [] } }, now)
      expect(await store.act(empty, 'open', now)).toMatchObject({ code: 'no-project' })
    }))
})

describe('Where somebody stands', () => {
  test('is told to her alone: has voted here, or by another account', async () => {
    const { box } = await anOpenBox(db)
    const standing = async (name: string, account: string) => {
      const identity = `${name}|essai|2000-01-01|0`
      return standingOf(
        db,
        box.id,
        marksUnder(await registerSecret(db, box.id), { identity, account }),
      )
    }
    await vote(db, box, { name: 'zoe', account: 'a' }, choose('1'))
    expect(await standing('zoe', 'a')).toBe('has-voted')
    expect(await standing('zoe', 'b')).toBe('voted-otherwise')
    expect(await standing('yann', 'b')).toBe('not-yet')
    await onPaper(box, 'ines', 'c')
    expect(await standing('ines', 'c'), 'on paper, she changes nothing here').toBe(
      'voted-otherwise',
    )
  })
})
