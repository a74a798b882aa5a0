import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { departments, demoTown, towns } from '../town/index.ts'
import { siteAs } from './site.testing.ts'
import { actsOn } from './store/acts.ts'
import { asks } from './testing.ts'

const now = new Date('2026-05-04T10:00:00Z')
const romain = '00000000-0000-4000-8000-0000000000a1'
const honorine = '00000000-0000-4000-8000-0000000000a2'
const agathe = '00000000-0000-4000-8000-0000000000a3'
const monday = 'Le trou sera bouché lundi matin.'
const tuesday = 'Le trou sera bouché mardi, et la bande refaite.'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** Two agents of roads and an officer have the same question open. */
async function threeWriters(db: Database) {
  for (const party of [romain, honorine, agathe])
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
  await inTransaction(db, (tx) => towns(tx).save(demoTown, []))
  const one = { name: 'Voirie', email: 'voirie@exemple.fr', headName: null }
  const department = await inTransaction(db, (tx) => departments(tx).add(one, { by: null, now }))
  const { question } = await asks(db)
  const about = { department, theme: null, owner: null, deputy: null, dueOn: day('2026-05-18') }
  await actsOn(db, question, 'officer', { by: 'officer', now }).assign(about)
  const scope = { kind: 'department', id: department } as const
  const town = { kind: 'town', id: null } as const
  const service = `/administration/questions/service/${question.number}`
  const run = `/administration/questions/${question.number}`
  return {
    romain: writer(siteAs(db, romain, [{ role: 'department-agent', scope }]), service),
    honorine: writer(siteAs(db, honorine, [{ role: 'department-agent', scope }]), service),
    agathe: writer(siteAs(db, agathe, [{ role: 'officer', scope: town }]), run),
    /** Every version, the first one first, by whom. */
    kept: async () =>
      (
        await sql<{ text: string; by: string }>`
          select text, by from question_draft where question = ${question.id}
          order by version`.execute(db)
      ).rows.map(({ text, by }) => [by, text]),
  }
}

/** Somebody at the page of a question: she sends what its form holds, with her text. */
function writer(site: ReturnType<typeof siteAs>, at: string) {
  const formOf = (body: string) => ({
    lu: /name="lu" value="(\d+)"/.exec(body)?.[1] ?? '',
    text: /<textarea[^>]*id="answer-text"[^>]*>([^<]*)</.exec(body)?.[1] ?? '',
  })
  return {
    opens: async () => formOf((await site.get(at)).body),
    async sends(form: { readonly lu: string }, text: string, way = 'draft') {
      const sent = await site.post(`${at}/reponse`, { lu: form.lu, text, way })
      return { status: sent.statusCode, body: sent.body, form: formOf(sent.body) }
    },
  }
}

/** The page shows a text, whatever words of it are marked as different. */
const shows = (body: string, text: string): boolean =>
  body
    .replace(/<textarea[^]*?<\/textarea>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .includes(text)

describe('Two agents who answer the same question at once', () => {
  test('the second reads the text of the first beside hers, and hers waits in the form', () =>
    withRollback(async (db) => {
      const { romain: he, honorine: she, kept } = await threeWriters(db)
      const [his, hers] = [await he.opens(), await she.opens()]
      expect((await he.sends(his, monday)).status).toBe(303)
      const second = await she.sends(hers, tuesday)
      expect(second.status).toBe(422)
      expect(second.body).toContain('Un autre texte a été écrit entre-temps')
      expect(shows(second.body, monday)).toBe(true)
      expect(shows(second.body, tuesday)).toBe(true)
      expect(second.form.text).toBe(tuesday)
      expect(await kept()).toEqual([[romain, monday]])
    }))

  test('she chooses hers: it is one more version, and the first one is kept', () =>
    withRollback(async (db) => {
      const { romain: he, honorine: she, kept } = await threeWriters(db)
      const [his, hers] = [await he.opens(), await she.opens()]
      await he.sends(his, monday)
      const { form } = await she.sends(hers, tuesday)
      expect((await she.sends(form, form.text)).status).toBe(303)
      expect(await kept()).toEqual([
        [romain, monday],
        [honorine, tuesday],
      ])
      expect((await he.opens()).text).toBe(tuesday)
    }))

  test('she chooses his, by leaving the page: nothing of hers was kept in its place', () =>
    withRollback(async (db) => {
      const { romain: he, honorine: she, kept } = await threeWriters(db)
      const [his, hers] = [await he.opens(), await she.opens()]
      await he.sends(his, monday)
      await she.sends(hers, tuesday)
      expect((await she.opens()).text).toBe(monday)
      expect(await kept()).toEqual([[romain, monday]])
    }))

  test('a third who wrote while she was choosing stops her again', () =>
    withRollback(async (db) => {
      const { romain: he, honorine: she, agathe: officer, kept } = await threeWriters(db)
      const [his, hers, third] = [await he.opens(), await she.opens(), await officer.opens()]
      await he.sends(his, monday)
      const { form } = await she.sends(hers, tuesday)
      const stopped = await officer.sends(third, 'Mercredi.')
      expect(stopped.status).toBe(422)
      await officer.sends(stopped.form, 'Mercredi.')
      const again = await she.sends(form, tuesday)
      expect(again.status).toBe(422)
      expect(shows(again.body, 'Mercredi.')).toBe(true)
      expect(again.form.text).toBe(tuesday)
      expect((await kept()).map(([, text]) => text)).toEqual([monday, 'Mercredi.'])
    }))

  test('when the answer has left meanwhile, her words are given back to be copied', () =>
    withRollback(async (db) => {
      const { honorine: she, agathe: officer } = await threeWriters(db)
      const [hers, first] = [await she.opens(), await officer.opens()]
      expect((await officer.sends(first, monday, 'alone')).status).toBe(303)
      const late = await she.sends(hers, tuesday)
      expect(late.status).toBe(422)
      expect(late.body).toContain('La question a avancé entre-temps')
      expect(shows(late.body, tuesday)).toBe(true)
    }))

  test('an officer publishes nothing over a text she had not read', () =>
    withRollback(async (db) => {
      const { romain: he, agathe: officer, kept } = await threeWriters(db)
      const [his, hers] = [await he.opens(), await officer.opens()]
      await he.sends(his, monday)
      const stopped = await officer.sends(hers, tuesday, 'alone')
      expect(stopped.status).toBe(422)
      expect(shows(stopped.body, monday)).toBe(true)
      expect(await kept()).toEqual([[romain, monday]])
      expect((await officer.sends(stopped.form, tuesday, 'alone')).status).toBe(303)
    }))
})
