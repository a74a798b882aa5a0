import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { agendaOf } from '../store/agendas.ts'
import { aBody, act, aParty, plans, read } from '../testing.ts'
import { tellMinutes } from './tell-minutes.ts'

const question = '00000000-0000-4000-8000-00000000000b'

/** Nadia asked a question, which was answered. */
async function isAsked(db: Database, language: string): Promise<void> {
  await sql`
    insert into question (id, state, door, verbatim, received_at, answer_due_on, language, wants_public)
    values (${question}, 'answered', 'web', 'Où est le banc ?', now(), '2026-07-01', ${language},
      true)`.execute(db)
  await sql`
    insert into question_asker (id, question, follow_hash, name, email, language, asked_at,
      confirmed_at)
    values (gen_random_uuid(), ${question}, 'a', 'Nadia', 'nadia@exemple.fr', ${language}, now(),
      now())`.execute(db)
}

/** The minutes of a meeting that spoke of the question. @returns its number */
async function tells(db: Database): Promise<number> {
  const { id, number } = await plans(db, { body: 'essai' })
  const item = { title: 'Le banc', type: 'information', minutes: 5, owner: '' } as const
  await agendaOf(db, id, act).add({ source: 'question', about: question, ...item })
  const file = await read(db, number)
  const about = { origin: 'https://ville.exemple', now: new Date('2026-07-01T08:00:00Z') }
  await inTransaction(db, (tx) => tellMinutes(tx, file, about))
  return number
}

describe('When minutes are published', () => {
  test('who asked a question of the agenda is told in her language, once, without her name', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      await isAsked(db, 'en')
      await sql`
        insert into question_asker (id, question, follow_hash, name, email, language, asked_at)
        values (gen_random_uuid(), ${question}, 'b', 'Omar', 'omar@exemple.fr', 'fr', now())`.execute(
        db,
      )
      const number = await tells(db)
      const sent = await sql`select * from message`.execute(db)
      expect(sent.rows).toHaveLength(1)
      const mail = JSON.stringify(sent.rows[0])
      expect(mail).toContain('nadia@exemple.fr')
      expect(mail).toContain(`https://ville.exemple/en/reunions/${number}/compte-rendu`)
      expect(mail).toContain('18 June 2026')
      expect(mail).not.toContain('Nadia')
      const told = await sql<{ about: unknown }>`select about from announcement`.execute(db)
      expect(JSON.stringify(told.rows)).toContain('"essai"')
    }))

  test('a member who asked one of its questions is told of her question, the others of the minutes', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      for (const email of ['nadia@exemple.fr', 'lea@exemple.fr']) {
        const party = await aParty(db)
        await sql`
          insert into contact (id, party, kind, value, confirmed_at)
          values (gen_random_uuid(), ${party}, 'email', ${email}, now())`.execute(db)
        await sql`
          with member as (
            insert into body_member (id, party, name) values (gen_random_uuid(), ${party}, ${email})
            returning id)
          insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
          select gen_random_uuid(), 'essai', 'residents',
            (select count(*) + 1 from body_term where body = 'essai'), 'incumbent', id,
            '2026-01-01', '2028-12-31' from member`.execute(db)
      }
      await isAsked(db, 'fr')
      await tells(db)
      const sent = await sql<{ recipient: string; subject: string }>`
        select recipient, subject from message order by recipient`.execute(db)
      const shown = sent.rows.map(({ recipient, subject }) => `${recipient} · ${subject}`)
      expect(shown).toEqual([
        expect.stringMatching(/^lea@exemple\.fr · Compte rendu/),
        expect.stringMatching(/^nadia@exemple\.fr · Question n/),
      ])
    }))
})
