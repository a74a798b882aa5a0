import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { latestMessages } from '../messages/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { makePerson } from './store/accounts.ts'
import { noteSeenAtDesk } from './store/desk.ts'
import { identities } from './store/identities.ts'
import { letters } from './store/letters.ts'
import { declareResidence } from './store/residences.ts'
import { participantOf } from './store/participant.ts'
import { verificationLevel } from './store/verification.ts'
import { remindStandings } from './work/remind-standings.ts'

const now = new Date('2026-05-04T10:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)

async function resident(db: Database, givenNames: string): Promise<string> {
  return inTransaction(db, async (tx) => {
    const contact = { kind: 'email', value: `${givenNames.toLowerCase()}@exemple.fr` } as const
    const party = await makePerson(tx, contact, { now })
    const names = { familyName: 'Duparvis', givenNames, birthDate: day('1990-01-01'), namesake: 0 }
    await identities(tx).save(party, names)
    await identities(tx).saveResidence(party, { text: '3 rue inventée', neighbourhood: null })
    return party
  })
}

/** Makes a batch of who waits. @returns the batch, and the code of each */
async function made(db: Database, by: string) {
  const codes = new Map<string, string>()
  const batch = await letters(db).make(by, now, async (addressed) => {
    for (const { party, code } of addressed) codes.set(party, code)
    return Buffer.from('%PDF')
  })
  return { batch: batch ?? '', codes }
}

describe('A letter with a code', () => {
  test('is asked for once, printed once, and worth level 2 to its addressee alone', () =>
    withRollback(async (db) => {
      const [she, other] = [await resident(db, 'Ana'), await resident(db, 'Bao')]
      await letters(db).ask(she, 'self', now)
      await letters(db).ask(she, 'self', now)
      expect(await letters(db).waiting()).toBe(1)
      const { codes } = await made(db, other)
      const code = codes.get(she) ?? ''
      expect(code).toMatch(/^[34679A-Z]{8}$/)
      expect(await letters(db).waiting()).toBe(0)

      expect(await letters(db).use(other, code, now)).toBe('wrong')
      expect(await letters(db).use(she, code, now)).toBe('verified')
      expect(await letters(db).use(she, code, now)).toBe('used')
      expect(await verificationLevel(db, she, now)).toBe(2)
      await inTransaction(db, (tx) => noteSeenAtDesk(tx, she, ['known-person'], other, now))
      expect(await verificationLevel(db, she, now)).toBe(3)
      expect((await participantOf(db, she, now)).level).toBe(3)
    }))

  test.each([
    ['she moved', { text: '5 rue inventée', neighbourhood: null }, {}, 'wrong'],
    ['she bears another name', null, { familyName: 'Delaplace' }, 'wrong'],
    ['she was told apart from a namesake', null, { namesake: 1 }, 'verified'],
    ['nothing changed', null, {}, 'verified'],
  ] as const)('is worth what its envelope said once %s', (_why, home, names, outcome) =>
    withRollback(async (db) => {
      const she = await resident(db, 'Ana')
      await letters(db).ask(she, 'self', now)
      const { codes } = await made(db, she)
      const known = await identities(db).of(she)
      if (known === null) throw new Error('She has an identity.')
      await inTransaction(db, async (tx) => {
        if (home !== null) await declareResidence(tx, she, home, now)
        await identities(tx).save(she, { ...known, ...names })
      })
      expect(await letters(db).use(she, codes.get(she) ?? '', now)).toBe(outcome)
      expect(await verificationLevel(db, she, now)).toBe(outcome === 'verified' ? 2 : 0)
    }),
  )

  test('ends after sixty days', () =>
    withRollback(async (db) => {
      const she = await resident(db, 'Ana')
      await letters(db).ask(she, 'self', now)
      const { codes } = await made(db, she)
      expect(await letters(db).use(she, codes.get(she) ?? '', days(60))).toBe('expired')
    }))

  test('is kept nowhere but in the file, which leaves once', () =>
    withRollback(async (db) => {
      const she = await resident(db, 'Ana')
      await letters(db).ask(she, 'self', now)
      const { batch, codes } = await made(db, she)
      const rows = await sql<{ row: string }>`
        select letter_code::text as row from letter_code`.execute(db)
      expect(rows.rows[0]?.row).not.toContain(codes.get(she))
      expect((await letters(db).takeFile(batch, she, now))?.toString()).toBe('%PDF')
      expect(await letters(db).takeFile(batch, she, now)).toBeNull()
    }))

  test('made again voids the former code', () =>
    withRollback(async (db) => {
      const she = await resident(db, 'Ana')
      await letters(db).ask(she, 'self', now)
      const { batch, codes } = await made(db, she)
      expect(await letters(db).remake(batch, she, now)).toBe(1)
      expect(await letters(db).waiting()).toBe(1)
      expect(await letters(db).use(she, codes.get(she) ?? '', now)).toBe('wrong')
      const again = await made(db, she)
      expect(await letters(db).use(she, again.codes.get(she) ?? '', now)).toBe('verified')
    }))
})

describe('The end of a level', () => {
  test('is told by mail a month before, once', () =>
    withRollback(async (db) => {
      const she = await resident(db, 'Ana')
      await inTransaction(db, (tx) => noteSeenAtDesk(tx, she, ['known-person'], she, now))
      const remind = (at: Date) =>
        inTransaction(db, (tx) =>
          remindStandings(tx, { now: at, origin: 'https://ville.exemple.fr' }),
        )
      const end = 3 * 365 + 1
      expect(await remind(days(end - 40))).toBe(0)
      expect(await remind(days(end - 30))).toBe(1)
      expect(await remind(days(end - 29))).toBe(0)
      const [mail] = await latestMessages(db, 1)
      expect(mail?.body).toContain('finit le 4 mai 2029')
    }))

  test('is not told while another check goes on', () =>
    withRollback(async (db) => {
      const she = await resident(db, 'Ana')
      for (const at of [now, days(400)]) {
        await inTransaction(db, (tx) => noteSeenAtDesk(tx, she, ['known-person'], she, at))
      }
      const told = await inTransaction(db, (tx) =>
        remindStandings(tx, { now: days(3 * 365 - 10), origin: '' }),
      )
      expect(told).toBe(0)
    }))
})
