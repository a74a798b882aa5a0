import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { personalData } from '../personal-data.ts'
import { aCouncil, aThread, people } from '../testing.ts'
import { forgetOldMessages } from './retention.ts'

const onNight = (db: Database, at: string) =>
  inTransaction(db, async (tx) =>
    forgetOldMessages(tx, { by: 'clock', now: new Date(`${at}T02:00:00Z`) }),
  )

async function left(db: Database) {
  const found = await sql<{ threads: number; messages: number }>`
    select (select count(*)::int from space_thread) as threads,
      (select count(*)::int from space_message) as messages`.execute(db)
  return found.rows[0]
}

const ofMessages = personalData.find(({ table }) => table === 'space_message')

describe('What is written in the space of members', () => {
  test('stays three years after the end of the term of who wrote it, then goes with its thread', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      await aThread(db)
      await onNight(db, '2029-12-31')
      expect(await left(db)).toEqual({ threads: 1, messages: 1 })
      await onNight(db, '2030-01-02')
      expect(await left(db)).toEqual({ threads: 0, messages: 0 })
    }))

  test('stays while an animator or a councillor is there, and three years after the council is over', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      await aThread(db, { by: 'anais' })
      await aThread(db, { by: 'elias' })
      await onNight(db, '2036-01-01')
      expect((await left(db))?.messages).toBe(2)
      await sql`
        update body set ended_on = '2026-06-30', ended_why = 'Fin'`.execute(db)
      await onNight(db, '2029-06-30')
      expect((await left(db))?.messages).toBe(2)
      await onNight(db, '2029-07-02')
      expect((await left(db))?.messages).toBe(0)
    }))

  test('goes three years after it was written when an officer wrote it', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      await aThread(db, { by: 'oriane' })
      await onNight(db, '2029-05-03')
      expect((await left(db))?.messages).toBe(1)
      await onNight(db, '2029-05-05')
      expect((await left(db))?.messages).toBe(0)
    }))

  test('does not wait for the end of the council when an officer wrote it, or whoever is forgotten', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      await aThread(db, { by: 'oriane' })
      await aThread(db)
      await sql`update space_message set author = null where author = ${people.agathe}`.execute(db)
      await sql`update body set ended_on = '2028-06-30', ended_why = 'Fin'`.execute(db)
      await onNight(db, '2029-05-05')
      expect((await left(db))?.messages).toBe(0)
    }))

  test('goes three years after its author is a councillor no more, whoever was noted to follow', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      await aThread(db, { by: 'elias' })
      await sql`update councillor set ends_on = '2026-06-30'`.execute(db)
      await onNight(db, '2029-06-30')
      expect((await left(db))?.messages).toBe(1)
      await onNight(db, '2029-07-02')
      expect((await left(db))?.messages).toBe(0)
    }))

  test('takes with it what was reported of it, which no officer waits to read any more', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      const { message } = await aThread(db)
      await sql`
        with opened as (
          insert into moderation_case (id, content_kind, content_id, cause, opened_at, secret_hash)
          values (gen_random_uuid(), 'space-message', ${message}, 'report', now(), 'x')
          returning id)
        insert into moderation_report (id, case_id, rule, words, email, at)
        select gen_random_uuid(), id, 'respect', 'Il me nomme.', 'alban@exemple.fr', now()
        from opened`.execute(db)
      await onNight(db, '2030-01-02')
      const cases = await sql`select state from moderation_case`.execute(db)
      const reports = await sql`select words, email from moderation_report`.execute(db)
      expect(cases.rows).toEqual([{ state: 'gone' }])
      expect(reports.rows).toEqual([{ words: '', email: null }])
    }))

  test('is among the data of who wrote it, and stays without her name once she is forgotten', () =>
    withRollback(async (db) => {
      await aCouncil(db)
      await aThread(db)
      if (ofMessages === undefined || 'none' in ofMessages) throw new Error('Not declared.')
      expect(await ofMessages.hold?.(db, people.agathe)).toEqual([
        expect.objectContaining({
          body: 'conseil',
          title: 'La fête des voisins',
          text: 'Qui tient le stand des crêpes ?',
        }),
      ])
      expect(await ofMessages.erase?.(db, people.agathe)).toBe(1)
      expect(await ofMessages.hold?.(db, people.agathe)).toEqual([])
      const found = await sql`select author, text from space_message`.execute(db)
      expect(found.rows).toEqual([{ author: null, text: 'Qui tient le stand des crêpes ?' }])
    }))
})
