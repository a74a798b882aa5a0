import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { day } from '../../platform/kernel/day.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { anOpenBox, choose, vote } from '../testing.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { ballotBoxes } from './ballot-boxes.ts'
import { destroyOldRegisters, destroyRegister, keepRegisterUntil } from './register-end.ts'
import { fingerprints } from './separation.ts'
import { registerSecret, votersIn } from './register.ts'
import { unsealBallots, unsealedChoices } from './unsealing.ts'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await testDatabase()
  db = database.db
})
afterAll(() => database?.close())

const at = (text: string) => ({ now: new Date(text), zone: 'Europe/Paris' })
const later = at('2100-01-01T12:00:00Z')

/** A vote of three whose ballots were opened at this instant. */
async function aPastVote(openedAt: string): Promise<BallotBox> {
  const { box, key } = await anOpenBox(db)
  for (const name of ['a', 'b', 'c']) await vote(db, box, { name }, choose('1'))
  const store = ballotBoxes(db)
  const close = new Date(box.closesAt)
  await store.act(box, 'close', close)
  await store.act(box, 'separate', close)
  await unsealBallots(db, box, key.privateKey, new Date(openedAt))
  const found = await store.find(box.id)
  if (found === null) throw new Error('The box is gone.')
  return found
}

const registered = async (box: BallotBox): Promise<number> => {
  const { rows } = await sql`select from voter_register where box = ${box.id}`.execute(db)
  return rows.length
}

describe('The register of a vote', () => {
  test('goes with its secret; ballots, fingerprints and the number of voters stay', async () => {
    const [box, { box: other }] = [await aPastVote('2026-06-01T08:00:00Z'), await anOpenBox(db)]
    await vote(db, other, { name: 'a' }, choose('1'))
    const secret = await registerSecret(db, other.id)

    expect((await destroyRegister(db, box, at('2026-08-02T08:00:00Z'))).ok).toBe(true)
    expect(await registered(box)).toBe(0)
    await expect(registerSecret(db, box.id)).rejects.toThrow(
      expect.objectContaining({ code: 'register-destroyed' }),
    )
    expect((await unsealedChoices(db, box.id)).length).toBe(3)
    expect((await fingerprints(db, box.id)).length).toBe(3)
    expect(await votersIn(db, box.id)).toBe(3)
    expect(await ballotBoxes(db).find(box.id)).toMatchObject({ hasRegister: false, voters: 3 })
    // Another vote, under way, keeps its own.
    expect(await registerSecret(db, other.id)).toEqual(secret)
    expect(await registered(other)).toBe(1)
  })

  test('is kept during the vote, and for two months', async () => {
    const { box } = await anOpenBox(db)
    expect(await destroyRegister(db, box, later)).toMatchObject({ code: 'vote-not-over' })
    const past = await aPastVote('2026-06-01T08:00:00Z')
    expect(await destroyRegister(db, past, at('2026-08-01T20:00:00Z'))).toMatchObject({
      code: 'kept-for-now',
    })
    // In the town’s zone it is already the second of August.
    expect((await destroyRegister(db, past, at('2026-08-01T22:30:00Z'))).ok).toBe(true)
    expect(await destroyRegister(db, past, later)).toMatchObject({ code: 'already-destroyed' })
  })

  test('waits for the end of a dispute', async () => {
    const box = await aPastVote('2026-06-01T08:00:00Z')
    await keepRegisterUntil(db, box, day('2027-03-01'), at('2026-07-01T08:00:00Z'))
    expect(await destroyRegister(db, box, at('2027-02-28T08:00:00Z'))).toMatchObject({
      code: 'kept-for-now',
      facts: { day: '2027-03-01' },
    })
    expect((await destroyRegister(db, box, at('2027-03-01T08:00:00Z'))).ok).toBe(true)
  })

  test('of every vote whose day has come is destroyed at night, and of no other', async () => {
    const [old, recent] = [
      await aPastVote('2026-01-05T08:00:00Z'),
      await aPastVote('2026-07-30T08:00:00Z'),
    ]
    const { box: open } = await anOpenBox(db)
    expect(await destroyOldRegisters(db, at('2026-08-01T02:40:00Z'))).toBe(1)
    const left = await Promise.all([old, recent].map(registered))
    expect(left).toEqual([0, 3])
    expect((await ballotBoxes(db).find(open.id))?.hasRegister).toBe(true)
  })
})
