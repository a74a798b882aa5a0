import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase, withRollback } from '../platform/database/testing.ts'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import { accountsAt, makePerson } from './store/accounts.ts'
import { inTransaction } from '../platform/database/index.ts'
import { isWithinLimit, mayAskCode } from './store/attempts.ts'
import { desk } from './store/desk.ts'
import { revokeChecks, verificationLevel } from './store/verification.ts'
import { openSession, sessions, visitorOf } from './store/sessions.ts'
import { type AskedCode, askCode, provenContact, tryCode, tryLink } from './store/sign-in.ts'

const now = new Date('2026-05-04T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const lina = { kind: 'email', value: 'lina@exemple.fr' } as const
const unsent = async () => {}

const asked = (db: Database): Promise<AskedCode> => askCode(db, lina, now, unsent)
/** Six figures that are not these. */
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('A sign-in code', () => {
  test('proves the contact it was sent to, once', () =>
    withRollback(async (db) => {
      const { attempt, code } = await asked(db)
      expect(await tryCode(db, attempt, code, now)).toMatchObject({ ok: true, contact: lina })
      expect(await tryCode(db, attempt, code, now)).toEqual({ ok: false, why: 'over' })
    }))

  test('is of no use to the browser that did not ask for it', () =>
    withRollback(async (db) => {
      const { code } = await asked(db)
      const other = await askCode(db, { kind: 'email', value: 'autre@exemple.fr' }, now, unsent)
      for (const attempt of [undefined, 'x', other.attempt]) {
        const outcome = await tryCode(db, attempt, code === other.code ? wrong(code) : code, now)
        expect(outcome.ok).toBe(false)
      }
    }))

  test('dies after five wrong tries, the right one included', () =>
    withRollback(async (db) => {
      const { attempt, code } = await asked(db)
      for (let attempts = 0; attempts < 5; attempts += 1) {
        expect(await tryCode(db, attempt, wrong(code), now)).toEqual({ ok: false, why: 'wrong' })
      }
      expect(await tryCode(db, attempt, code, now)).toEqual({ ok: false, why: 'over' })
    }))

  test('dies after fifteen minutes', () =>
    withRollback(async (db) => {
      const { attempt, code, linkSecret } = await asked(db)
      expect(await tryCode(db, attempt, code, later(15))).toEqual({ ok: false, why: 'over' })
      expect(await tryLink(db, linkSecret, later(15))).toEqual({ ok: false, why: 'over' })
    }))

  test('is not made longer by a clock set back an hour', () =>
    withRollback(async (db) => {
      const { attempt, code, linkSecret } = await asked(db)
      expect(await tryCode(db, attempt, code, later(-60))).toEqual({ ok: false, why: 'over' })
      expect(await tryLink(db, linkSecret, later(-60))).toEqual({ ok: false, why: 'over' })
      expect((await tryCode(db, attempt, code, later(-0.5))).ok).toBe(true)
    }))

  test('that adds an address opens no session, and one that signs in adds none', () =>
    withRollback(async (db) => {
      const party = await inTransaction(db, (tx) => makePerson(tx, null, { now }))
      const adding = await askCode(db, lina, now, unsent, party)
      expect(await tryCode(db, adding.attempt, adding.code, now)).toEqual({
        ok: false,
        why: 'over',
      })
      expect(await tryLink(db, adding.linkSecret, now)).toEqual({ ok: false, why: 'over' })
      const entering = await asked(db)
      expect(await tryCode(db, entering.attempt, entering.code, now, party)).toEqual({
        ok: false,
        why: 'over',
      })
      expect((await tryCode(db, adding.attempt, adding.code, now, party)).ok).toBe(true)
    }))

  test('and its link are worth one entry together', () =>
    withRollback(async (db) => {
      const { attempt, code, linkSecret } = await asked(db)
      expect((await tryLink(db, linkSecret, now)).ok).toBe(true)
      expect(await tryCode(db, attempt, code, now)).toEqual({ ok: false, why: 'over' })
    }))

  test('followed by its link says who one is in that browser alone, not in the one that asked', () =>
    withRollback(async (db) => {
      const { attempt, linkSecret } = await asked(db)
      const followed = await tryLink(db, linkSecret, now)
      expect(await provenContact(db, attempt, now)).toBeNull()
      expect(await provenContact(db, followed.ok ? followed.attempt : '', now)).toEqual(lina)
    }))

  test('leaves ten minutes to say who one is, and no contact before it is given', () =>
    withRollback(async (db) => {
      const { attempt, code } = await asked(db)
      expect(await provenContact(db, attempt, now)).toBeNull()
      const given = await tryCode(db, attempt, code, now)
      const proof = given.ok ? given.attempt : ''
      expect(await provenContact(db, proof, later(9))).toEqual(lina)
      expect(await provenContact(db, proof, later(11))).toBeNull()
    }))
})

describe('Ten thousand wrong codes', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database?.close())

  test('open nothing: five codes an hour, five tries each, even all at once', async () => {
    const { db } = database
    let tried = 0
    for (let request = 0; request < 50; request += 1) {
      if (!(await isWithinLimit(db, `code for ${lina.value}`, 5, now))) continue
      const { attempt, code } = await asked(db)
      const outcomes = await Promise.all(
        Array.from({ length: 200 }, () => tryCode(db, attempt, wrong(code), now)),
      )
      tried += outcomes.filter((one) => !one.ok && one.why === 'wrong').length
      expect((await tryCode(db, attempt, code, now)).ok).toBe(false)
    }
    expect(tried).toBe(25)
  })
})

describe('Somebody whose address another person asks codes for', () => {
  test('still gets hers, from where she is', () =>
    withRollback(async (db) => {
      const asks = (from: string) => mayAskCode(db, lina.value, from, now)
      for (let ask = 0; ask < 30; ask += 1) await asks('198.51.100.7')
      expect([await asks('198.51.100.7'), await asks('203.0.113.9')]).toEqual([false, true])
    }))

  test('comes in by the link once too many wrong codes were tried for her', () =>
    withRollback(async (db) => {
      for (let request = 0; request < 5; request += 1) {
        const { attempt, code } = await asked(db)
        for (let one = 0; one < 5; one += 1) await tryCode(db, attempt, wrong(code), now)
      }
      const { attempt, code, linkSecret } = await asked(db)
      expect(await tryCode(db, attempt, code, now)).toEqual({ ok: false, why: 'over' })
      expect((await tryLink(db, linkSecret, now)).ok).toBe(true)
    }))
})

describe('A session', () => {
  const opened = async (db: Database) => {
    const party = await inTransaction(db, (tx) => makePerson(tx, lina, { now }))
    return { party, ...(await openSession(db, party, { device: 'Firefox/Linux', now })) }
  }

  test('is found by its token, and by nothing else', () =>
    withRollback(async (db) => {
      const { party, token, id } = await opened(db)
      expect(await visitorOf(db, token, now, 'Europe/Paris')).toMatchObject({
        person: party,
        session: id,
        roles: [],
        isStrong: false,
      })
      expect(await visitorOf(db, id, now, 'Europe/Paris')).toBeNull()
    }))

  test('has a token of its own each time: a planted one opens nothing', () =>
    withRollback(async (db) => {
      const { party, token } = await opened(db)
      const again = await openSession(db, party, { device: '/', now })
      expect(again.token).not.toBe(token)
    }))

  test('ends after thirty days without a visit, and not while she comes back', () =>
    withRollback(async (db) => {
      const { token } = await opened(db)
      const days = (count: number) => later(count * 24 * 60)
      expect(await visitorOf(db, token, days(29), 'Europe/Paris')).not.toBeNull()
      expect(await visitorOf(db, token, days(58), 'Europe/Paris')).not.toBeNull()
      expect(await visitorOf(db, token, days(89), 'Europe/Paris')).toBeNull()
    }))

  test('with a second factor ends twelve hours later, however often it is seen', () =>
    withRollback(async (db) => {
      const { id } = await opened(db)
      const { token } = await sessions(db).strengthen(id, now)
      const hours = (count: number) => visitorOf(db, token, later(count * 60), 'Europe/Paris')
      expect(await hours(11)).toMatchObject({ isStrong: true })
      expect(await hours(13)).toBeNull()
    }))

  test('changes its token with the second factor: one planted or read before opens nothing', () =>
    withRollback(async (db) => {
      const { party, token, id } = await opened(db)
      const strong = await sessions(db).strengthen(id, now)
      expect(strong.token).not.toBe(token)
      expect(await visitorOf(db, token, now, 'Europe/Paris')).toBeNull()
      const found = await visitorOf(db, strong.token, now, 'Europe/Paris')
      expect(found).toMatchObject({ person: party, session: id, isStrong: true })
    }))

  test('is ended by its owner, and by no other', () =>
    withRollback(async (db) => {
      const { party, token, id } = await opened(db)
      const stranger = await inTransaction(db, (tx) => makePerson(tx, null, { now }))
      expect(await sessions(db).end(stranger, id)).toBe(false)
      expect(await sessions(db).end(party, id)).toBe(true)
      expect(await visitorOf(db, token, now, 'Europe/Paris')).toBeNull()
    }))
})

describe('One address for a mother and her child', () => {
  test('leads to both, the mother first', () =>
    withRollback(async (db) => {
      await inTransaction(db, async (tx) => {
        await makePerson(tx, lina, { displayName: 'Lina', isGuardians: true, now })
        await makePerson(tx, lina, { displayName: 'Mounia', now })
      })
      expect((await accountsAt(db, lina)).map(({ name }) => name)).toEqual(['Mounia', 'Lina'])
    }))
})

describe('A check at the desk', () => {
  const raymond = {
    familyName: 'Delaplace',
    givenNames: 'Raymond',
    birthDate: day('1948-01-19'),
    namesake: 0,
  }

  test('is worth level 2 for three years, and nothing once the name is another', () =>
    withRollback(async (db) => {
      const agent = await inTransaction(db, (tx) => makePerson(tx, lina, { now }))
      const home = { text: '3 rue inventée', neighbourhood: null }
      const about = { by: agent, today: day('2026-05-04'), now }
      const party = (await desk(db).welcome(raymond, home, about))?.party ?? ''
      expect(await verificationLevel(db, party, now)).toBe(2)
      expect(await verificationLevel(db, party, later(4 * 366 * 24 * 60))).toBe(0)
      await revokeChecks(db, party, now)
      expect(await verificationLevel(db, party, now)).toBe(0)
    }))
})
