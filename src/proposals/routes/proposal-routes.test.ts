import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { promises } from '../../commitments/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { proposalPaths } from '../rules/paths.ts'
import { siteOf, theBody } from '../site.testing.ts'
import { aDepartment } from '../testing.ts'

let folder = ''
beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  folder = mkdtempSync(join(tmpdir(), 'parvis-proposals-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Site = Awaited<ReturnType<typeof siteOf>>

const typed = {
  title: 'Un accueil en plusieurs langues',
  points: 'Des affichettes en six langues\nUne permanence le samedi',
  why: 'Beaucoup de personnes repartent sans avoir compris.',
  forWhom: 'Les personnes qui lisent mal le français.',
}

const fresh = proposalPaths.fresh(theBody)
const drafts = proposalPaths.drafts(theBody)

/** Agathe writes a draft. @returns its address, and its id */
async function written({ post }: Site, more: Record<string, string> = {}) {
  const { location } = await post(fresh, { ...typed, ...more }, 'agathe')
  const address = location.split('?')[0] ?? ''
  return { address, id: address.split('/').at(-1) ?? '' }
}

/** Its body adopts it, the town admits it. */
async function reviewed(site: Site, db: Database) {
  const { id } = await written(site)
  const counts = { votesFor: '9', votesAgainst: '1', abstentions: '0' }
  await site.post(
    proposalPaths.run(id, 'adoption'),
    { lu: '1', on: '03/05/2026', ...counts },
    'oriane',
  )
  const department = await aDepartment(db)
  await site.post(proposalPaths.run(id, 'recevabilite'), { department }, 'oriane')
  return id
}

const replied = {
  'verdict-1': 'retained',
  'reason-1': '',
  'verdict-2': 'refused',
  'reason-2': 'Le guichet ferme le samedi.',
}

describe('The drafts of a body', () => {
  test('are written by its members, and by officers for them', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { address } = await written(site)
      expect((await site.get(drafts, 'agathe')).body).toContain(typed.title)
      expect((await site.get('/propositions', 'agathe')).body).toContain(drafts)
      expect((await site.get('/propositions', 'bastien')).body).not.toContain(drafts)
      expect((await site.get(address, 'oriane')).statusCode).toBe(200)
      expect((await site.post(fresh, typed, 'oriane')).statusCode).toBe(303)
    }))

  test('are closed to a neighbour, and stay out of the board', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { address } = await written(site)
      for (const url of [drafts, fresh, address]) {
        expect([url, (await site.get(url, 'bastien')).statusCode]).toEqual([url, 403])
      }
      expect((await site.post(fresh, typed, 'bastien')).statusCode).toBe(403)
      expect((await site.post(address, { ...typed, lu: '1' }, 'bastien')).statusCode).toBe(403)
      for (const url of ['/propositions', '/propositions/donnees.json']) {
        expect((await site.get(url)).body).not.toContain(typed.title)
      }
    }))

  test('are not read through the address of another body', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { id } = await written(site)
      expect((await site.get(proposalPaths.draft('autre', id), 'agathe')).statusCode).toBe(404)
    }))

  test('sent without a title come back with what was typed', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const refused = await site.post(fresh, { ...typed, title: '' }, 'agathe')
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain(typed.why)
    }))

  test('of a council that is over are not saved; who was typing reads why, and keeps her words', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { address } = await written(site)
      await sql`update body set ended_on = '2026-05-03', ended_why = 'Essai'`.execute(db)
      await sql`update body_term set ended_on = '2026-05-03', end_reason = 'other'`.execute(db)
      for (const url of [address, fresh])
        for (const who of ['agathe', 'oriane'] as const) {
          const late = await site.post(url, { ...typed, why: 'Un mot de plus.', lu: '1' }, who)
          expect([url, who, late.statusCode]).toEqual([url, who, 409])
          expect(late.body).toContain('Cette instance est terminée')
          expect(late.body).toContain('Un mot de plus.')
        }
      expect((await site.post(address, { ...typed, lu: '1' }, 'bastien')).statusCode).toBe(403)
      expect((await site.get(address, 'oriane')).body).not.toContain('Un mot de plus.')
    }))

  test('saved over a newer version show both texts, and lose none', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { address } = await written(site)
      const first = { ...typed, title: 'Le texte de la première', lu: '1' }
      expect((await site.post(address, first, 'oriane')).statusCode).toBe(303)

      const second = { ...typed, title: 'Le texte de la seconde', lu: '1' }
      const both = await site.post(address, second, 'agathe')
      expect(both.statusCode).toBe(409)
      expect(both.body).toContain('Le texte de la première')
      expect(both.body).toContain('Le texte de la seconde')

      expect((await site.post(address, { ...second, lu: '2' }, 'agathe')).statusCode).toBe(303)
      expect((await site.get(address, 'oriane')).body).toContain('Le texte de la seconde')
    }))

  test('change no more once the body adopted them', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { address, id } = await written(site)
      await site.post(proposalPaths.run(id, 'adoption'), { lu: '1', on: '03/05/2026' }, 'oriane')
      const late = await site.post(address, { ...typed, title: 'Autre', lu: '1' }, 'agathe')
      expect(late.statusCode).toBe(409)
      expect((await site.get('/propositions/1')).body).toContain(typed.title)
    }))
})

describe('A proposal that its body adopted', () => {
  test('is read by anybody, with its vote, and without a name', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      await reviewed(site, db)
      const addresses = [
        '/propositions',
        '/propositions/1',
        '/propositions/donnees.json',
        '/propositions/donnees.csv',
        '/propositions/flux.atom',
      ]
      for (const url of addresses) {
        const { statusCode, body } = await site.get(url)
        expect([url, statusCode]).toEqual([url, 200])
        expect(body).toContain(typed.title)
        expect(body).not.toContain('agathe')
      }
      expect((await site.get('/propositions/1')).body).toContain('9 voix pour, 1 contre')
      expect((await site.get('/propositions?etat=done')).body).not.toContain(typed.title)
      expect((await site.get('/propositions/2')).statusCode).toBe(404)
    }))

  test('is told to the members of the body by mail', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      await reviewed(site, db)
      const sent = await sql<{ recipient: string; body: string }>`
        select recipient, body from message where template = 'proposal-news'`.execute(db)
      expect(sent.rows.map(({ recipient }) => recipient)).toEqual([
        'agathe@exemple.fr',
        'agathe@exemple.fr',
      ])
      const told = sent.rows.map(({ body }) => body.replace(/\s/g, ' ')).join(' ')
      expect(told).toContain('La ville doit répondre pour le 3 juillet 2026.')
      expect(told).toContain('Le service « Accueil » prépare la réponse')
    }))

  test('gets a reply to each point, which then stands on its page', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const id = await reviewed(site, db)
      const path = proposalPaths.run(id, 'reponse')
      const bare = await site.post(path, { ...replied, 'reason-2': '' }, 'oriane')
      expect(bare.statusCode).toBe(422)
      expect(bare.body).toContain('Dites pourquoi ce point')

      expect((await site.post(path, replied, 'oriane')).statusCode).toBe(303)
      const { body } = await site.get('/propositions/1')
      expect(body).toContain('Le guichet ferme le samedi.')
      expect(body).toContain('Prévue')
    }))

  test('is done with its steps and its photo; a photo can be taken away', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const id = await reviewed(site, db)
      const act = (what: string, fields: Record<string, string | File>) =>
        site.post(proposalPaths.run(id, what), fields, 'oriane')
      await act('reponse', replied)
      await act('debut', { reason: 'Les traductions sont commandées.' })
      expect((await act('etapes', { words: 'Imprimer', dueOn: '30/06/2026' })).statusCode).toBe(303)
      const jpeg = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#888' } })
        .jpeg()
        .toBuffer()
      const photo = new File([new Uint8Array(jpeg)], 'a.jpg', { type: 'image/jpeg' })
      expect((await act('photos', { photo, photoWords: 'Les affichettes' })).statusCode).toBe(303)
      await act('fin', { reason: 'Elles sont au guichet.' })

      const { body } = await site.get('/propositions/1')
      expect(body).toContain('Elles sont au guichet.')
      expect(body).toContain('Imprimer')
      const shown = /\/propositions\/1\/photos\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''
      expect((await site.get(shown)).type).toBe('image/jpeg')
      await act(`photos/${shown.split('/').at(-1)}`, {})
      expect((await site.get(shown)).statusCode).toBe(404)
    }))

  test('has steps that are erased on their own day only', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const id = await reviewed(site, db)
      const act = (what: string, fields: Record<string, string>) =>
        site.post(proposalPaths.run(id, what), fields, 'oriane')
      await act('reponse', replied)
      await act('etapes', { words: 'Une coquille', dueOn: '30/06/2026' })
      await act('etapes', { words: 'Imprimer', dueOn: '30/06/2026' })
      await sql`
        update proposal_milestone set added_on = '2026-05-03' where words = 'Imprimer'`.execute(db)
      const steps = await sql<{ id: string }>`select id from proposal_milestone`.execute(db)
      for (const step of steps.rows) await act(`etapes/${step.id}`, { acte: 'efface' })
      const left = await sql`select words from proposal_milestone`.execute(db)
      expect(left.rows).toEqual([{ words: 'Imprimer' }])
    }))

  test('joins an action of the town: one that exists', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const id = await reviewed(site, db)
      const { number, id: promise } = await promises(db)
      const join = (fields: Record<string, string>) =>
        site.post(proposalPaths.run(id, 'rattachement'), fields, 'oriane')
      expect((await join({})).statusCode).toBe(422)
      expect((await join({ commitment: '999999' })).body).toContain('Aucun engagement n’a ce')
      expect((await join({ commitment: String(number) })).statusCode).toBe(303)
      const links =
        await sql`select to_kind, to_id from origin where from_kind = 'proposal'`.execute(db)
      expect(links.rows).toEqual([{ to_kind: 'commitment', to_id: promise }])
    }))

  test('that is late says so', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      await reviewed(site, db)
      await sql`alter table proposal disable trigger proposal_adopted_text`.execute(db)
      await sql`
        update proposal set adopted_on = '2026-02-01', submitted_on = '2026-02-01',
          first_reply_due_on = '2026-04-02', reply_due_on = '2026-04-02'`.execute(db)
      expect((await site.get('/propositions/1')).body).toContain('32 jours de retard')
      expect((await site.get('/propositions?etat=late')).body).toContain(typed.title)
    }))
})

describe('The workbench of proposals', () => {
  test('is closed to residents, members of the body too', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { id } = await written(site)
      for (const url of [proposalPaths.workbench(), proposalPaths.run(id)]) {
        expect((await site.get(url, 'agathe')).statusCode).toBe(403)
        expect((await site.get(url, 'oriane')).statusCode).toBe(200)
      }
      const act = await site.post(
        proposalPaths.run(id, 'adoption'),
        { lu: '1', on: '03/05/2026' },
        'agathe',
      )
      expect(act.statusCode).toBe(403)
    }))

  test('says what is wrong, and does nothing', () =>
    withRollback(async (db) => {
      const site = await siteOf(db, folder)
      const { id } = await written(site)
      const ahead = await site.post(
        proposalPaths.run(id, 'adoption'),
        { on: '05/05/2026' },
        'oriane',
      )
      expect(ahead.statusCode).toBe(422)
      const early = await site.post(proposalPaths.run(id, 'fin'), { reason: 'Fait.' }, 'oriane')
      expect(early.statusCode).toBe(422)
      const none = await site.post(proposalPaths.run(id, 'recevabilite'), {}, 'oriane')
      expect(none.body).toContain('Choisissez un service.')
    }))
})
