import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { inPlainSpaces } from '../../platform/web/asking.testing.ts'
import { actsOn } from '../store/acts.ts'
import { aBody, act, aWorkingCharter, readCharter } from '../testing.ts'
import { tellNews } from './tell-news.ts'

/** Somebody with an account, who sits in bodies until a day. */
async function sits(db: Database, email: string, bodies: readonly string[], until = '2028-12-31') {
  const { rows } = await sql<{ id: string }>`
    insert into party (id, kind) values (gen_random_uuid(), 'person') returning id`.execute(db)
  const party = rows[0]?.id ?? ''
  await sql`
    insert into contact (id, party, kind, value, confirmed_at)
    values (gen_random_uuid(), ${party}, 'email', ${email}, now())`.execute(db)
  await sql`
    with member as (
      insert into body_member (id, party, name) values (gen_random_uuid(), ${party}, ${email})
      returning id)
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
    select gen_random_uuid(), body,
      'residents', (select count(*) + 1 from body_term as other where other.body = sat.body),
      'incumbent', member.id, '2026-01-01', ${until}::date
    from member, unnest(${[...bodies]}::text[]) as sat (body)`.execute(db)
}

/** Adopted on 1 March 2026, in force on the fifth. */
async function adopts(db: Database, id: string, more: { readonly seen?: number } = {}) {
  const { revision } = await readCharter(db, id)
  const today = day('2026-03-01')
  return actsOn(db, id, act).adopt(
    {
      ...{ adoptedBy: 'municipal-council', adoptedOn: today, inForceOn: day('2026-03-05') },
      ...{ meeting: null, source: '' },
    },
    { seen: more.seen ?? revision, today },
    tellNews('https://ville.exemple', act.now),
  )
}

async function mails(db: Database) {
  const found = await sql<{ recipient: string; subject: string; body: string }>`
    select recipient, subject, body from message order by recipient`.execute(db)
  return found.rows.map(inPlainSpaces)
}

const recipients = async (db: Database) => (await mails(db)).map(({ recipient }) => recipient)

describe('A new version of a charter', () => {
  test('is told to who sits in its body that day, with its number, its day and its address', () =>
    withRollback(async (db) => {
      await aBody(db)
      await aBody(db, 'autre')
      await sits(db, 'lea@exemple.fr', ['conseil-essai'])
      await sits(db, 'omar@exemple.fr', ['autre'])
      await sits(db, 'paul@exemple.fr', ['conseil-essai'], '2026-02-28')
      expect(await adopts(db, await aWorkingCharter(db, 'conseil-essai'))).toBeNull()
      const [only, ...others] = await mails(db)
      expect(others).toEqual([])
      expect(only).toMatchObject({
        recipient: 'lea@exemple.fr',
        subject: expect.stringMatching(/^Charte d’essai\s: nouvelle version$/),
      })
      for (const said of [
        'Conseil d’essai',
        'version 1, en vigueur à partir du 5 mars 2026',
        'https://ville.exemple/chartes/1/versions/1',
      ])
        expect(only?.body).toContain(said)
      // Who follows the body too is told by this mail alone.
      const same = await sql`
        select from message join announcement on announcement.id = message.batch`.execute(db)
      expect(same.rows).toHaveLength(1)
    }))

  test('is told to who follows its body or one of its neighbourhoods', () =>
    withRollback(async (db) => {
      await aBody(db)
      await sql`update body set neighbourhoods = '{centre}'`.execute(db)
      const id = await aWorkingCharter(db, 'conseil-essai')
      await adopts(db, id)
      const told = await sql<{ about: unknown }>`select about from announcement`.execute(db)
      expect(told.rows).toEqual([
        {
          about: [
            { kind: 'charter', id },
            { kind: 'body', id: 'conseil-essai' },
            { kind: 'neighbourhood', id: 'centre' },
          ],
        },
      ])
    }))

  test('of all bodies is told once to who sits in several, the last day of a body included', () =>
    withRollback(async (db) => {
      for (const id of ['conseil-essai', 'autre', 'finit', 'fini', 'prepare']) await aBody(db, id)
      await sql`update body set ended_on = '2026-03-01', ended_why = 'Fin' where id = 'finit'`.execute(
        db,
      )
      await sql`update body set ended_on = '2026-02-28', ended_why = 'Fin' where id = 'fini'`.execute(
        db,
      )
      await sql`update body set published_at = null where id = 'prepare'`.execute(db)
      await sits(db, 'lea@exemple.fr', ['conseil-essai', 'autre'])
      await sits(db, 'omar@exemple.fr', ['finit'])
      await sits(db, 'paul@exemple.fr', ['fini'])
      await sits(db, 'rose@exemple.fr', ['prepare'])
      await adopts(db, await aWorkingCharter(db))
      expect(await recipients(db)).toEqual(['lea@exemple.fr', 'omar@exemple.fr'])
      expect((await mails(db))[0]?.body).toContain('Pour toutes les instances de la ville')
    }))

  test('is told to nobody when its adoption is refused', () =>
    withRollback(async (db) => {
      await aBody(db)
      await sits(db, 'lea@exemple.fr', ['conseil-essai'])
      const id = await aWorkingCharter(db, 'conseil-essai')
      expect(await adopts(db, id, { seen: 77 })).toBe('moved-on')
      expect(await recipients(db)).toEqual([])
      expect((await sql`select from announcement`.execute(db)).rows).toEqual([])
    }))
})
