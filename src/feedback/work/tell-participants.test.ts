import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { versions } from '../../journal/index.ts'
import { actsOn } from '../../meetings/store/acts.ts'
import { act } from '../../meetings/testing.ts'
import { latestMessages } from '../../messages/index.ts'
import { aCouncil, plansMeeting } from '../../notices/testing.ts'
import { calledTo } from '../../notices/work/called.ts'
import { keepSent } from '../../notices/store/writing.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { inFrench } from '../../platform/words/content.ts'
import { register } from '../../registrations/store/registering.ts'
import { openRegistrations } from '../../registrations/store/openings.ts'
import { asRegistrable } from '../../meetings/routes/registrable.ts'
import { noNeeds as nothingNeeded } from '../../registrations/index.ts'
import { giveSheet } from '../store/writing.ts'
import { feedbackOf, remarksOn } from '../store/feedback.ts'
import { forgetFeedback } from '../store/retention.ts'
import { feedbackVersion } from '../store/versions.ts'
import { day } from '../../platform/kernel/day.ts'
import { tellParticipants } from './tell-participants.ts'

const origin = 'https://participation.exemple.fr'
const telling = (at: string) => ({ now: new Date(at), origin })

/** The council of three who read mail, called to 18 June 2026. */
async function aCalledMeeting(db: Database) {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  const file = await plansMeeting(db, await aCouncil(db))
  const called = await calledTo(db, file, 'Europe/Paris')
  await inTransaction(db, (tx) => keepSent(tx, file, inFrench('Venez.'), called, act))
  await actsOn(db, file.id, act).call()
  return file
}

/** Who was written to since, each with the address she reads. */
const told = async (db: Database) =>
  (await latestMessages(db, 50))
    .filter(({ subject }) => /pensé de|achou|رأيكم/.test(subject ?? ''))
    .map(({ recipient, body }) => [recipient, /\/reunions\/\d+\/votre-avis/.test(body ?? '')])
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)))

describe('The day after a meeting', () => {
  test('who was called is told once where to answer, in her language; who excused herself is not', () =>
    withRollback(async (db) => {
      const { id } = await aCalledMeeting(db)
      await sql`
        update notice_recipient set answer = 'excused', answered_at = now()
        where meeting = ${id} and member in (select id from body_member where name = 'Chloé')`.execute(
        db,
      )
      await inTransaction(db, (tx) => tellParticipants(tx, telling('2026-06-18T21:30:00Z')))
      expect(await told(db)).toEqual([])
      await inTransaction(db, (tx) => tellParticipants(tx, telling('2026-06-19T08:00:00Z')))
      await inTransaction(db, (tx) => tellParticipants(tx, telling('2026-06-19T09:00:00Z')))
      expect(await told(db)).toEqual([
        ['ana@exemple.fr', true],
        ['bilal@exemple.fr', true],
      ])
    }))

  test('who was called and registered too is written to once', () =>
    withRollback(async (db) => {
      const file = await aCalledMeeting(db)
      const thing = asRegistrable({ ...file, state: 'called' })
      const opening = { capacity: null, closesAt: file.startsAt }
      await openRegistrations(db, thing, opening, act, () => Promise.resolve())
      for (const [rank, email] of ['ANA@exemple.fr', 'nadia@exemple.fr'].entries())
        await register(
          db,
          thing,
          {
            ...{ key: `3f2a7c52-0000-4000-8000-00000000000${rank}`, name: 'Essai', email },
            ...{ phone: null, people: 1, needs: nothingNeeded, door: 'web', language: 'fr' },
            party: null,
          },
          act,
          () => Promise.resolve(),
        )
      await inTransaction(db, (tx) => tellParticipants(tx, telling('2026-06-19T08:00:00Z')))
      expect((await told(db)).map(([to]) => String(to).toLowerCase()).toSorted()).toEqual([
        'ana@exemple.fr',
        'bilal@exemple.fr',
        'chloe@exemple.fr',
        'nadia@exemple.fr',
      ])
    }))

  test('nobody is told of a cancelled meeting, nor a week late', () =>
    withRollback(async (db) => {
      const { id } = await aCalledMeeting(db)
      await inTransaction(db, (tx) => tellParticipants(tx, telling('2026-06-26T08:00:00Z')))
      await actsOn(db, id, act).cancel('Inondée.')
      await inTransaction(db, (tx) => tellParticipants(tx, telling('2026-06-19T08:00:00Z')))
      expect(await told(db)).toEqual([])
    }))
})

describe('A year after', () => {
  test('words are erased, and the numbers stay', () =>
    withRollback(async (db) => {
      const file = await aCalledMeeting(db)
      const given = { key: '3f2a7c52-0000-4000-8000-000000000009', remark: 'Un mot.' }
      const sheet = { ...given, answers: new Map([['use', 'yes']] as const) }
      await giveSheet(db, file, sheet, day('2026-06-18'))
      const sent = async () =>
        (await sql`select from feedback_sent where meeting = ${file.id}`.execute(db)).rows.length
      const version = feedbackVersion(file.number)
      await inTransaction(db, (tx) => forgetFeedback(tx, new Date('2026-07-01T03:00:00Z')))
      expect([await sent(), (await remarksOn(db, file.id)).length]).toEqual([1, 1])
      expect(await versions(db, [version])).toEqual(new Map())
      await inTransaction(db, (tx) => forgetFeedback(tx, new Date('2026-07-03T03:00:00Z')))
      expect([await sent(), (await remarksOn(db, file.id)).length]).toEqual([0, 1])
      // Its page shows what came at the last second.
      expect([...(await versions(db, [version])).keys()]).toEqual([version])
      await inTransaction(db, (tx) => forgetFeedback(tx, new Date('2027-06-20T03:00:00Z')))
      expect(await remarksOn(db, file.id)).toEqual([])
      expect(await feedbackOf(db, file.id)).toMatchObject({ web: 1 })
    }))
})
