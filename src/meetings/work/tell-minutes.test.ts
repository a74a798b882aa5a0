import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { agendaOf } from '../store/agendas.ts'
import { aBody, act, plans, read } from '../testing.ts'
import { tellMinutes } from './tell-minutes.ts'

const question = '00000000-0000-4000-8000-00000000000b'

describe('When minutes are published', () => {
  test('who asked a question of the agenda is told in her language, once, without her name', () =>
    withRollback(async (db) => {
      await aBody(db, 'essai', 'centre')
      await sql`
        insert into question (id, state, door, verbatim, received_at, answer_due_on, language, wants_public)
        values (${question}, 'answered', 'web', 'Où est le banc ?', now(), '2026-07-01', 'en', true)`.execute(
        db,
      )
      await sql`
        insert into question_asker (id, question, follow_hash, name, email, language, asked_at,
          confirmed_at)
        values (gen_random_uuid(), ${question}, 'a', 'Nadia', 'nadia@exemple.fr', 'en', now(), now()),
          (gen_random_uuid(), ${question}, 'b', 'Omar', 'omar@exemple.fr', 'fr', now(), null)`.execute(
        db,
      )
      const { id, number } = await plans(db, { body: 'essai' })
      const item = { title: 'Le banc', type: 'information', minutes: 5, owner: '' } as const
      await agendaOf(db, id, act).add({ source: 'question', about: question, ...item })
      const file = await read(db, number)
      const about = { origin: 'https://ville.exemple', now: new Date('2026-07-01T08:00:00Z') }
      await inTransaction(db, (tx) => tellMinutes(tx, file, about))
      const sent = await sql<{ to_address: string; text: string }>`select * from message`.execute(
        db,
      )
      expect(sent.rows).toHaveLength(1)
      const mail = JSON.stringify(sent.rows[0])
      expect(mail).toContain('nadia@exemple.fr')
      expect(mail).toContain(`https://ville.exemple/en/reunions/${number}/compte-rendu`)
      expect(mail).toContain('18 June 2026')
      expect(mail).not.toContain('Nadia')
      const told = await sql<{ about: unknown }>`select about from announcement`.execute(db)
      expect(JSON.stringify(told.rows)).toContain('"essai"')
    }))
})
