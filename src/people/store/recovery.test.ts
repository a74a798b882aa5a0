import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { mayChangeAccess, resetRefusal } from '../rules/permissions.ts'
import { removalRefusal } from '../rules/ways-in.ts'
import { typedCode } from '../rules/codes.ts'
import { makePerson } from './accounts.ts'
import { factorState } from './factor-state.ts'
import { keepChallenge, takeChallenge } from './passkey-challenges.ts'
import { resetFactor, tryRecovery } from './recovery.ts'
import { openSession, sessions } from './sessions.ts'

const now = new Date('2026-05-04T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const untold = async () => {}

async function somebody(db: Database) {
  const party = await inTransaction(db, (tx) => makePerson(tx, null, { now }))
  await sql`insert into totp (party, sealed_seed, confirmed_at) values (${party}, '\\x00', now())`.execute(
    db,
  )
  return party
}
const comesIn = (db: Database, party: string) => openSession(db, party, { device: '/', now })

describe('A second factor that was reset', () => {
  test('ends every session, and waits for the code handed over', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      await comesIn(db, party)
      await resetFactor(db, party, { by: null, now }, untold)
      expect(await sessions(db).of(party, now)).toEqual([])
      const { id } = await comesIn(db, party)
      expect(await factorState(db, party, id)).toMatchObject({ isSet: false, awaitsRecovery: true })
    }))

  test('is set up again in the session where the code was given, and in no other', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      const code = await resetFactor(db, party, { by: null, now }, untold)
      const [hers, thief] = [await comesIn(db, party), await comesIn(db, party)]
      const given = { party, session: hers.id, code: typedCode(code), now }
      expect(await tryRecovery(db, { ...given, code: 'AAAAAAAAAAAA' })).toBe(false)
      expect(await tryRecovery(db, given)).toBe(true)
      expect((await factorState(db, party, hers.id)).awaitsRecovery).toBe(false)
      expect((await factorState(db, party, thief.id)).awaitsRecovery).toBe(true)
    }))

  test('has a code for five tries and seven days, then needs another', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      const code = await resetFactor(db, party, { by: null, now }, untold)
      const { id: session } = await comesIn(db, party)
      const late = later(8 * 24 * 60)
      expect(await tryRecovery(db, { party, session, code, now: late })).toBe(false)
      for (let tries = 0; tries < 5; tries += 1) {
        expect(await tryRecovery(db, { party, session, code: 'X', now })).toBe(false)
      }
      expect(await tryRecovery(db, { party, session, code, now })).toBe(false)
      expect((await factorState(db, party, session)).awaitsRecovery).toBe(true)
    }))
})

describe('A challenge for a device', () => {
  const about = { purpose: 'sign-in', session: null, now } as const

  test('serves once, in five minutes, for what it was asked', () =>
    withRollback(async (db) => {
      const once = await keepChallenge(db, 'abc', about)
      expect(await takeChallenge(db, once, about)).toBe('abc')
      expect(await takeChallenge(db, once, about)).toBeNull()
      const late = await keepChallenge(db, 'abc', about)
      expect(await takeChallenge(db, late, { ...about, now: later(5) })).toBeNull()
      const other = await keepChallenge(db, 'abc', about)
      expect(await takeChallenge(db, other, { ...about, purpose: 'factor' })).toBeNull()
      expect(await takeChallenge(db, undefined, about)).toBeNull()
    }))

  test('of a session is of no use to another', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      const [hers, thief] = [await comesIn(db, party), await comesIn(db, party)]
      const asked = { purpose: 'add', session: hers.id, now } as const
      const id = await keepChallenge(db, 'abc', asked)
      expect(await takeChallenge(db, id, { ...asked, session: thief.id })).toBeNull()
      expect(await takeChallenge(db, id, asked)).toBe('abc')
    }))
})

describe('Who may change how she comes in', () => {
  const none = { isSet: false, awaitsRecovery: false }
  const resident = { roles: [], isStrong: false, assistedBy: null }
  const officer = { ...resident, roles: ['officer'] }

  test('is a resident, alone; never an agent who acts for her', () => {
    expect(mayChangeAccess(resident, none)).toBe(true)
    expect(mayChangeAccess({ ...resident, assistedBy: 'agent' }, none)).toBe(false)
  })
  test('is, with a role, who has just proved her second factor, or sets up the first', () => {
    expect(mayChangeAccess(officer, none)).toBe(true)
    expect(mayChangeAccess(officer, { ...none, isSet: true })).toBe(false)
    expect(mayChangeAccess({ ...officer, isStrong: true }, { ...none, isSet: true })).toBe(true)
    expect(mayChangeAccess(officer, { ...none, awaitsRecovery: true })).toBe(false)
  })
  test('resets nobody’s factor but another’s, who has one', () => {
    const set = { ...none, isSet: true }
    expect(resetRefusal('a', 'a', set)).toBe('oneself')
    expect(resetRefusal('a', 'b', none)).toBe('no-factor')
    expect(resetRefusal('a', 'b', set)).toBeNull()
    expect(resetRefusal(null, 'b', set)).toBeNull()
  })
})

describe('An address of one’s account', () => {
  const mail = { id: 'm', kind: 'email', value: 'a@exemple.fr', isGuardians: false } as const
  const phone = { ...mail, id: 'p', kind: 'phone', value: '+33612345678' } as const

  test('is not taken away when it is the last way in; a card is another', () => {
    expect(removalRefusal([mail], 'm', false)).toBe('last-way-in')
    expect(removalRefusal([mail], 'm', true)).toBeNull()
    expect(removalRefusal([mail, phone], 'm', false)).toBeNull()
  })
  test('lent by a guardian stays', () => {
    expect(removalRefusal([{ ...mail, isGuardians: true }, phone], 'm', false)).toBe('guardians')
  })
})
