import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { agathe, siteOf } from '../site.testing.ts'
import { aBody, act, plans, read } from '../testing.ts'
import { readAgenda } from '../store/carried.ts'
import { agendaOf } from '../store/agendas.ts'

const deputy = '00000000-0000-4000-8000-00000000000b'
const key = '00000000-0000-4000-8000-0000000000c1'
const at = new Date('2026-06-18T20:00:00Z')
const question = {
  ...{ key, subject: 'Et le bruit la nuit ?', words: '', door: 'meeting', name: '', email: '' },
}

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** Held that evening, with an item; the next meeting of its body is planned. */
async function heldAt(db: Database) {
  await aBody(db, 'essai', 'centre')
  const site = await siteOf(db, at)
  const { id, number } = await plans(db, { body: 'essai' })
  const more = { title: 'La fête', type: 'opinion', minutes: 20, owner: '' } as const
  await agendaOf(db, id, act).add({ source: 'hand', about: null, ...more })
  const run = `/administration/reunions/${number}`
  await site.post(`${run}/soir`, { from: '19:05', until: '21:10', room: '42' })
  const next = await plans(db, {
    ...{ body: 'essai', startsAt: '2026-09-18T17:00:00Z', endsAt: '2026-09-18T19:00:00Z' },
  })
  const item = (await read(db, number)).items[1]?.id ?? ''
  return { ...site, run, id, number, item, next: next.number }
}

describe('A question asked in the room', () => {
  test('is a question with its number, stands in the minutes under its item and is told to its asker', () =>
    withRollback(async (db) => {
      const { get, post, run, number, item } = await heldAt(db)
      const sent = { ...question, item, name: 'Aline', email: 'aline@exemple.fr' }
      expect((await post(`${run}/questions`, sent)).statusCode).toBe(303)
      const [one] = (await read(db, number)).questions
      expect(one).toMatchObject({ item, subject: 'Et le bruit la nuit ?', isShown: false })
      const kept = await sql`
        select door, state, neighbourhood, name, email from question
        join question_asker as asker on asker.question = question.id`.execute(db)
      expect(kept.rows).toEqual([
        {
          ...{ door: 'meeting', state: 'received', neighbourhood: 'centre' },
          ...{ name: 'Aline', email: 'aline@exemple.fr' },
        },
      ])
      const page = await get(`${run}/soir`, 'officer')
      expect(page.body).toContain(`Question n° ${one?.number}`)
      expect(page.body).not.toContain('aline@exemple.fr')
      const born = await get(`${run}/compte-rendu`, 'officer')
      expect(born.body).toContain(`Question n° ${one?.number} : Et le bruit la nuit ?`)
      expect(born.body).not.toContain('Aline')
    }))

  test('sent twice is one; asked by nobody who waits, it writes to nobody', () =>
    withRollback(async (db) => {
      const { post, run, number } = await heldAt(db)
      await post(`${run}/questions`, { ...question, item: '' })
      expect((await post(`${run}/questions`, { ...question, item: '' })).statusCode).toBe(303)
      expect((await read(db, number)).questions).toHaveLength(1)
      expect((await sql`select from question_asker`.execute(db)).rows).toEqual([])
    }))

  test('once shown comes back on the next agenda of its body until it is answered', () =>
    withRollback(async (db) => {
      const { post, run, next } = await heldAt(db)
      // Of a council whose neighbourhood is another one by then.
      await post(`${run}/questions`, { ...question, item: '' })
      await sql`
        update question set title = 'Le bruit', public_text = 'Le bruit', neighbourhood = null,
          published_at = ${at.toISOString()}`.execute(db)
      const agenda = () => read(db, next, at).then((file) => readAgenda(db, file))
      expect((await agenda()).questions.map(({ title }) => title)).toEqual(['Le bruit'])
    }))

  test.each([
    [{ subject: ' ' }, 'Il faut remplir cette ligne.'],
    [{ email: 'aline' }, 'Cette adresse e-mail n’est pas complète.'],
    [{ name: 'Aline' }, 'Sans adresse e-mail, personne ne peut être prévenu'],
  ])('with %j is refused in a sentence, and stays typed', (wrong, sentence) =>
    withRollback(async (db) => {
      const { post, run } = await heldAt(db)
      const sent = { ...question, item: '', words: 'Depuis mai.', ...wrong }
      const { statusCode, body } = await post(`${run}/questions`, sent)
      expect(statusCode).toBe(422)
      expect(body).toContain(sentence)
      expect(body).toContain('Depuis mai.')
    }),
  )
})

describe('A promise made in the room', () => {
  const promise = { key, text: 'Un radar est posé.', dueOn: '01/09/2026', owner: agathe }

  async function withDepartment(db: Database) {
    const held = await heldAt(db)
    await sql`
      insert into department (id, name, position) values ('voirie', 'Voirie', 99) on conflict do nothing`.execute(
      db,
    )
    await sql`insert into party (id, kind) values (${deputy}, 'person')`.execute(db)
    await sql`insert into person (party, display_name) values (${deputy}, 'Bruno')`.execute(db)
    await sql`
      insert into role_grant (id, party, role, scope_kind, begins_on, why)
      values (gen_random_uuid(), ${deputy}, 'officer', 'town', '2026-01-01', 'Essai')`.execute(db)
    return held
  }

  test('is a commitment of the town that comes from the meeting', () =>
    withRollback(async (db) => {
      const { get, post, run, id, number, item } = await withDepartment(db)
      const sent = { ...promise, department: 'voirie', deputy, item }
      expect((await post(`${run}/promesses`, sent)).statusCode).toBe(303)
      expect((await post(`${run}/promesses`, sent)).statusCode).toBe(303)
      const { promises } = await read(db, number)
      expect(promises).toMatchObject([{ item, text: 'Un radar est posé.', dueOn: '2026-09-01' }])
      const born = await get(`${run}/compte-rendu`, 'officer')
      expect(born.body).toContain('Promis : Un radar est posé. (engagement n°')
      const kept = await sql<{ madeOn: string }>`
        select made_on as "madeOn" from commitment where text = 'Un radar est posé.'`.execute(db)
      expect(kept.rows).toEqual([{ madeOn: '2026-06-18' }])
      const steps = await sql`
        select to_kind from origin where from_kind = 'meeting' and from_id = ${id}`.execute(db)
      expect(steps.rows).toEqual([{ to_kind: 'commitment' }])
    }))

  test('needs a department, who takes over, and a day that is not past', () =>
    withRollback(async (db) => {
      const { post, run } = await withDepartment(db)
      const sent = { ...promise, department: '', deputy: '', item: '', dueOn: '17/06/2026' }
      const { statusCode, body } = await post(`${run}/promesses`, sent)
      expect(statusCode).toBe(422)
      expect(body).toContain('Choisissez qui prend le relais.')
      expect(body).toContain('Ce jour vient avant celui de la promesse.')
      expect(body).toContain('Ce service n’est pas dans la liste.')
    }))
})
