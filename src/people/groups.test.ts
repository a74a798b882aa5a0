import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { personalData } from './personal-data.ts'
import { makePerson, nameOf } from './store/accounts.ts'
import { classes } from './store/classes.ts'
import { deskPeople } from './store/desk-people.ts'
import { organisations } from './store/organisations.ts'
import { participantOf } from './store/participant.ts'
import { eraseEverywhere } from './store/rights.ts'

const now = new Date('2026-05-04T10:00:00Z')
const today = day('2026-05-04')
const zone = 'Europe/Paris'
const given = { name: 'CM2 B', school: 'École inventée', pupils: 3, endsOn: day('2026-07-04') }

const somebody = (db: Database) => inTransaction(db, (tx) => makePerson(tx, null, { now }))

async function asked(db: Database) {
  const [teacher, officer] = [await somebody(db), await somebody(db)]
  await classes(db).ask(teacher, given, now)
  const [one] = await classes(db).ofTeacher(teacher)
  if (one === undefined) throw new Error('It was asked.')
  return { teacher, officer, party: one.party }
}

const yes = (by: string) => ({ isAccepted: true, neighbourhood: 'coteau', by, now })

describe('The codes of a class', () => {
  test('are drawn once, after the town said yes', () =>
    withRollback(async (db) => {
      const { teacher, officer, party } = await asked(db)
      expect(await classes(db).drawCodes(party, teacher, now)).toBeNull()
      expect(await classes(db).answer(party, yes(officer))).toBe(true)
      expect(await classes(db).answer(party, yes(officer))).toBe(false)
      expect(await classes(db).drawCodes(party, officer, now), 'not hers').toBeNull()
      const codes = (await classes(db).drawCodes(party, teacher, now)) ?? []
      expect(new Set(codes).size).toBe(3)
      expect(await classes(db).drawCodes(party, teacher, now)).toBeNull()
    }))

  test('go with their teacher, and so do the pupils whom nothing would tell from others', () =>
    withRollback(async (db) => {
      const { teacher, officer, party } = await asked(db)
      await classes(db).answer(party, yes(officer))
      const [code = ''] = (await classes(db).drawCodes(party, teacher, now)) ?? []
      const pupil = await classes(db).pupilOf(code, { today, zone, now })
      await eraseEverywhere(db, personalData, teacher, now)
      const left = await sql`
        select from party where id in (${pupil}, ${party}, ${teacher})`.execute(db)
      expect(left.rows).toHaveLength(0)
      expect(await nameOf(db, officer), 'somebody else stays').toBe('')
    }))

  test('let a pupil in, the same each time, without a name, until the last day of the class', () =>
    withRollback(async (db) => {
      const { teacher, officer, party } = await asked(db)
      await classes(db).answer(party, yes(officer))
      const [one = '', other = ''] = (await classes(db).drawCodes(party, teacher, now)) ?? []
      const pupilOf = (code: string, on = today) =>
        classes(db).pupilOf(code, { today: on, zone, now })
      const pupil = (await pupilOf(one)) ?? ''
      expect(await pupilOf(one)).toBe(pupil)
      expect(await pupilOf(other)).not.toBe(pupil)
      expect(await pupilOf('3333333333AA')).toBeNull()
      expect(await pupilOf(one, given.endsOn)).toBe(pupil)
      expect(await pupilOf(one, day('2026-07-05'))).toBeNull()

      expect(await participantOf(db, pupil, now)).toMatchObject({
        identity: null,
        level: 2,
        pupil: { neighbourhood: 'coteau', isOver: false },
      })
      expect(await deskPeople(db, now).find(pupil), 'nobody looks for a pupil').toBeNull()
    }))
})

describe('An organisation', () => {
  test('gets its badge from the town, and loses it when somebody else speaks for it', () =>
    withRollback(async (db) => {
      const [she, other, officer] = [await somebody(db), await somebody(db), await somebody(db)]
      await organisations(db).declare(
        she,
        { organisation: 'Les Jardins', type: 'association' },
        now,
      )
      const [party = ''] = (await organisations(db).of(she)).map((one) => one.party)
      await organisations(db).giveBadge(party, officer, now)
      expect((await organisations(db).of(she))[0]).toMatchObject({ hasBadge: true })
      await organisations(db).handOver(party, other, officer, now)
      expect(await organisations(db).of(she)).toEqual([])
      expect((await organisations(db).of(other))[0]).toMatchObject({ hasBadge: false })
      const told = await sql<{ type: string }>`
        select type from journal_entry where subject_id = ${party} order by id`.execute(db)
      expect(told.rows.map(({ type }) => type)).toEqual([
        'organisation-declared',
        'badge-given',
        'organisation-handed-over',
      ])
    }))
})
