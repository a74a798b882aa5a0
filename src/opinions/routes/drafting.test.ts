import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { opinionPaths } from '../rules/paths.ts'
import { agathe, siteWithBody } from '../site.testing.ts'
import { aReferral, nobodyTold } from '../testing.ts'
import { openOpinion } from '../store/acts.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const body = 'conseil-essai'
const drafts = opinionPaths.drafts(body)
const own = {
  subject: 'Les bancs du marché',
  question: 'Beaucoup de gens attendent debout.',
  text: 'Quatre bancs, à l’ombre.',
  minority: '',
}

/** Agathe sits there, without any role: « member » is nobody’s role. */
async function sitting(db: Database): Promise<void> {
  const member = randomUUID()
  await sql`
    insert into body_member (id, party, name) values (${member}, ${agathe}, 'Agathe')`.execute(db)
  await sql`
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
    values (${randomUUID()}, ${body}, 'habitants', 1, 'incumbent', ${member}, '2026-01-01',
      '2026-12-31')`.execute(db)
}

async function aSite(db: Database, isSeated = true) {
  const site = await siteWithBody(db, '2026-04-01')
  if (isSeated) await sitting(db)
  return site
}

/** The town asks on 1 March 2026. @returns where its draft is written */
async function asked(db: Database): Promise<{ readonly id: string; readonly path: string }> {
  const id = randomUUID()
  const act = { by: 'officer', now: new Date('2026-03-01T10:00:00Z') }
  await openOpinion(db, { ...aReferral(), id }, act, nobodyTold)
  return { id, path: opinionPaths.draft(body, id) }
}

describe('The draft of an opinion', () => {
  test('of a council that is over is not saved; who was typing reads why, and keeps her words', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { path } = await asked(db)
      await sql`update body set ended_on = '2026-03-31', ended_why = 'Essai'`.execute(db)
      await sql`
        update body_term set ended_on = '2026-03-31', end_reason = 'other'`.execute(db)
      for (const url of [path, opinionPaths.freshDraft(body)])
        for (const who of ['member', 'officer']) {
          const late = await post(url, { ...own, lu: '0' }, who)
          expect([url, who, late.statusCode]).toEqual([url, who, 409])
          expect(late.body).toContain('Cette instance est terminée : elle n’écrit plus.')
          expect(late.body).toContain(own.text)
          expect(late.body).not.toContain('Enregistrer</button>')
        }
      const shown = await get(path, 'officer')
      expect([shown.statusCode, shown.body.includes('Cette instance est terminée')]).toEqual([
        200,
        true,
      ])
    }))

  test('is begun by a member on what the town asked, read by the others, and by nobody else', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { path } = await asked(db)
      expect((await get(drafts, 'member')).body).toContain('Aucun projet encore')
      expect((await get(path, 'member')).body).toContain('Quels jours serviraient le plus ?')
      const text = 'Ouvrir le dimanche matin.'
      const saved = await post(path, { text, minority: '', lu: '0' }, 'member')
      expect(saved.statusCode).toBe(303)
      expect((await get(saved.location, 'member')).body).toContain('C’est enregistré.')
      expect((await get(drafts, 'member')).body).toContain('version 1')
      for (const url of ['/avis/1', '/avis', '/avis/donnees.json']) {
        expect((await get(url)).body).not.toContain(text)
      }
    }))

  test('is closed to who does not sit there', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db, false)
      const { path } = await asked(db)
      for (const url of [drafts, opinionPaths.freshDraft(body), path]) {
        expect([url, (await get(url, 'member')).statusCode]).toEqual([url, 403])
      }
      expect((await post(path, { text: 'Non', lu: '0' }, 'member')).statusCode).toBe(403)
      expect((await post(opinionPaths.freshDraft(body), own, 'member')).statusCode).toBe(403)
      const kept = await sql`select from opinion_draft`.execute(db)
      expect(kept.rows).toHaveLength(0)
    }))

  test('saved over a newer version shows both, and loses none; the first save too', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      const { path } = await asked(db)
      await post(path, { text: 'Le texte de la première.', lu: '0' }, 'member')
      const both = await post(path, { text: 'Le texte de la seconde.', lu: '0' }, 'officer')
      expect(both.statusCode).toBe(409)
      for (const text of ['première', 'seconde']) expect(both.body).toContain(text)
      const again = await post(path, { text: 'Les deux textes.', lu: '1' }, 'officer')
      expect(again.statusCode).toBe(303)
      const kept = await sql`select text, version from opinion_draft`.execute(db)
      expect(kept.rows).toEqual([{ text: 'Les deux textes.', version: 2 }])
    }))

  test('is before the officer who notes the vote, and goes once the body adopted', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { id, path } = await asked(db)
      await post(path, { text: 'Ouvrir le dimanche.', minority: 'Sauf l’été.', lu: '0' }, 'member')
      const { body: work } = await get(opinionPaths.run(id), 'officer')
      expect(work).toContain('Les membres ont écrit un projet (version 1')
      expect(work).toContain('Ouvrir le dimanche.</textarea>')
      expect(work).toContain('Sauf l’été.</textarea>')
      await post(path, { text: 'Ouvrir le samedi.', minority: '', lu: '1' }, 'member')
      const voted = { on: '01/04/2026', text: 'Ouvrir le dimanche.', minority: 'Sauf l’été.' }
      const unread = await post(opinionPaths.run(id, 'adoption'), { ...voted, lu: '1' }, 'officer')
      expect(unread.statusCode).toBe(422)
      expect(unread.body).toContain('Les membres ont changé leur projet entre-temps.')
      expect(unread.body).toContain('Ouvrir le dimanche.</textarea>')
      await post(opinionPaths.run(id, 'adoption'), { ...voted, lu: '2' }, 'officer')
      const left = await sql`select from opinion_draft`.execute(db)
      expect(left.rows).toHaveLength(0)
      const late = await post(path, { text: 'Trop tard.', lu: '2' }, 'member')
      expect([late.statusCode, late.body]).toEqual([409, expect.stringContaining('Trop tard.')])
      expect((await get(path, 'member')).location).toBe('/avis/1')
    }))

  test('of their own is taken to the vote by an officer, and becomes an opinion', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const begun = await post(opinionPaths.freshDraft(body), own, 'member')
      const id = begun.location.split('?')[0]?.split('/').at(-1) ?? ''
      const { body: workbench } = await get(opinionPaths.workbench(), 'officer')
      expect(workbench).toContain(`/administration/avis/nouveau?projet=${id}`)
      const { body: form } = await get(`${opinionPaths.fresh()}?projet=${id}`, 'officer')
      expect(form).toContain('Beaucoup de gens attendent debout.')
      const opened = {
        ...{ origin: 'self-referral', body, subject: own.subject, question: own.question },
        ...{ askedOn: '01/04/2026', opinionDueOn: '', key: id },
      }
      expect(form).toContain(`name="key" value="${id}"`)
      const elsewhere = await post(opinionPaths.fresh(), { ...opened, body: 'autre' }, 'officer')
      expect(elsewhere.statusCode).toBe(422)
      const { location } = await post(opinionPaths.fresh(), opened, 'officer')
      await post(opinionPaths.fresh(), opened, 'officer')
      expect((await get('/avis/2')).statusCode).toBe(404)
      expect((await get(`${opinionPaths.fresh()}?projet=${id}`, 'officer')).location).toBe(
        opinionPaths.run(id),
      )
      expect((await get(location, 'officer')).body).toContain('Quatre bancs, à l’ombre.</textarea>')
      expect((await get(opinionPaths.workbench(), 'officer')).body).not.toContain(`projet=${id}`)
      const more = { text: 'Six bancs, à l’ombre.', lu: '1' }
      expect((await post(opinionPaths.draft(body, id), more, 'member')).statusCode).toBe(303)
      expect((await get(location, 'officer')).body).toContain('Six bancs, à l’ombre.</textarea>')
      const voted = { on: '01/04/2026', text: more.text, minority: '', lu: '2' }
      await post(opinionPaths.run(id, 'adoption'), voted, 'officer')
      const late = await post(opinionPaths.draft(body, id), { text: 'Huit.', lu: '2' }, 'member')
      expect([late.statusCode, late.body]).toEqual([409, expect.stringContaining('Huit.')])
    }))

  test('sent twice is one; sent again with other words is another, and none is lost', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      const key = randomUUID()
      for (const text of ['Quatre bancs.', 'Quatre bancs.', 'Cinq bancs.'])
        await post(opinionPaths.freshDraft(body), { ...own, key, text }, 'member')
      const kept = await sql`select text from opinion_draft order by text`.execute(db)
      expect(kept.rows).toEqual([{ text: 'Cinq bancs.' }, { text: 'Quatre bancs.' }])
    }))

  test('without its subject is refused beside the field; what was typed stays', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      const refused = await post(opinionPaths.freshDraft(body), { ...own, subject: '' }, 'member')
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Quatre bancs, à l’ombre.</textarea>')
    }))

  test('is not read through the address of another body', () =>
    withRollback(async (db) => {
      const { get } = await aSite(db)
      const { id } = await asked(db)
      expect((await get(opinionPaths.draft('autre', id), 'officer')).statusCode).toBe(404)
    }))
})
