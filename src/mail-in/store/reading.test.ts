import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { forgetMailsAbout, incoming } from './incoming.ts'
import { keepMail, mailInVersion, noteFault, noteRead } from './reading.ts'

const now = new Date('2026-05-04T10:00:00Z')
const mail = { uidValidity: 1n, uid: 1, source: Buffer.from('Bonjour'), isCut: false }

/** What is put off until the end of a transaction is done now. */
const version = async (db: Database): Promise<number> => {
  await sql`set constraints all immediate`.execute(db)
  await sql`set constraints all deferred`.execute(db)
  const found = await sql<{ version: string }>`
    select version::text from object_version where key = ${mailInVersion}`.execute(db)
  return Number(found.rows[0]?.version ?? 0)
}

/** @returns whether it moved meanwhile */
async function moves(db: Database, act: () => Promise<unknown>): Promise<boolean> {
  const before = await version(db)
  await act()
  return (await version(db)) > before
}

describe('The version of what officers are told of the mailbox', () => {
  test('moves when a mail waits for them, and when it waits no longer', async () => {
    await withRollback(async (db) => {
      expect(await moves(db, () => keepMail(db, mail, now))).toBe(false)
      const [id = ''] = await incoming(db).unsorted(1)
      expect(await moves(db, () => incoming(db).setUnreadable(id))).toBe(true)
      expect(await moves(db, () => incoming(db).setBecame(id, null))).toBe(false)
      const keep = sql`update incoming_mail set state = 'kept' where id = ${id}::uuid`
      expect(await moves(db, () => keep.execute(db))).toBe(true)
    })
  })

  test('moves when a mail that waits is forgotten with its sender', async () => {
    await withRollback(async (db) => {
      await keepMail(db, mail, now)
      await sql`
        update incoming_mail set state = 'quarantined', about_kind = 'question', about_id = '7',
          sender = 'elle@exemple.fr'`.execute(db)
      const forget = () =>
        inTransaction(db, (tx) => forgetMailsAbout(tx, 'question', '7', 'elle@exemple.fr'))
      expect(await moves(db, forget)).toBe(true)
    })
  })

  test('moves when the reading fails and when it is well again, not at each reading', async () => {
    await withRollback(async (db) => {
      expect(await moves(db, () => noteRead(db, now))).toBe(false)
      expect(await moves(db, () => noteFault(db, 'refused', now))).toBe(true)
      expect(await moves(db, () => noteFault(db, 'unreachable', now))).toBe(false)
      expect(await moves(db, () => noteRead(db, now))).toBe(true)
      expect(await moves(db, () => noteRead(db, now))).toBe(false)
    })
  })

  test('moves when the very first reading fails', async () => {
    await withRollback(async (db) => {
      expect(await moves(db, () => noteFault(db, 'refused', now))).toBe(true)
    })
  })
})
