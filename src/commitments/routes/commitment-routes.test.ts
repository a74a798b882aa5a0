import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { agathe, siteOf } from '../site.testing.ts'
import { promises } from '../testing.ts'

const aSite = (db: Database) => siteOf(db, folder)

let folder = ''
beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
  folder = mkdtempSync(join(tmpdir(), 'parvis-proofs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('The register of commitments', () => {
  test('shows what was promised to anybody, and never the agents in charge', () =>
    withRollback(async (db) => {
      const { get } = await aSite(db)
      const { number } = await promises(db, { owner: agathe, dueOn: day('2026-04-30') })
      const addresses = [
        '/engagements',
        `/engagements/${number}`,
        '/engagements/donnees.json',
        '/engagements/donnees.csv',
        '/engagements/flux.atom',
      ]
      for (const url of addresses) {
        const { statusCode, body } = await get(url)
        expect([url, statusCode]).toEqual([url, 200])
        expect(body).toContain('Deux bancs seront posés place du Grand-Marché.')
        expect(body).not.toContain(agathe)
        expect(body).not.toContain('Agathe')
      }
      expect((await get('/engagements?etat=late')).body).toContain('4 jours de retard')
      expect((await get('/engagements?etat=kept')).body).toContain('Aucun engagement ne correspond')
    }))

  test('has no page for a number that nobody promised', () =>
    withRollback(async (db) => {
      const { get } = await aSite(db)
      expect((await get('/engagements/999999')).statusCode).toBe(404)
      expect((await get('/engagements/0')).statusCode).toBe(404)
    }))
})

describe('The workbench of commitments', () => {
  test('is closed to who is not an officer', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { number } = await promises(db)
      const url = `/administration/engagements/${number}`
      for (const role of ['councillor', 'department-agent']) {
        expect((await get(url, role)).statusCode).toBe(403)
        expect((await post(`${url}/abandon`, { reason: 'Non.' }, role)).statusCode).toBe(403)
      }
      expect((await get('/administration/engagements', 'officer')).body).toContain('Deux bancs')
    }))

  test('keeps nothing without a proof, nor a photo without its words, and shows what was typed', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { number } = await promises(db)
      const url = `/administration/engagements/${number}/tenu`
      const reason = 'Les deux bancs sont posés.'
      const pdf = new File(['%PDF-1.7'], 'photo.jpg', { type: 'image/jpeg' })
      const cases = [
        [{ reason }, 'Ajoutez une photo, un document ou un lien.'],
        [{ reason, photo: pdf }, 'Décrivez ce que montre la photo.'],
        [{ reason, photo: pdf, photoWords: 'Deux bancs' }, 'n’est pas une photo JPEG'],
        [{ reason, photoWords: 'Deux bancs' }, 'Choisissez le fichier'],
        [{ reason, url: 'javascript:alert(1)', urlWords: 'Ici' }, 'une adresse complète'],
        [{ reason, url: 'https://exemple.fr', urlWords: '' }, 'Donnez-lui un titre.'],
      ] as const
      for (const [fields, sentence] of cases) {
        const { statusCode, body } = await post(url, fields)
        expect(statusCode).toBe(422)
        expect(body).toContain(sentence)
        expect(body).toContain(reason)
      }
      expect((await get(`/engagements/${number}`)).body).toContain('En cours')
    }))

  test('keeps it with a document, that anybody then reads, and takes the document away', () =>
    withRollback(async (db) => {
      const { get, post } = await aSite(db)
      const { number } = await promises(db)
      const run = `/administration/engagements/${number}`
      const document = new File(['%PDF-1.7 le procès-verbal'], 'pv.pdf')
      const given = { reason: 'Voici le procès-verbal.', document, documentWords: 'Procès-verbal' }
      expect((await post(`${run}/tenu`, given)).location).toBe(`${run}?fait=oui`)
      const { body } = await get(`/engagements/${number}`)
      expect(body).toContain('Voici le procès-verbal.')
      const [file = ''] = /\/engagements\/\d+\/preuves\/[0-9a-f-]+/.exec(body) ?? []
      expect(await get(file)).toMatchObject({ statusCode: 200, type: 'application/pdf' })
      await post(`${run}${file.replace(/^\/engagements\/\d+/, '')}`, {})
      expect((await get(file)).statusCode).toBe(404)
    }))

  test('puts off to a later day only, and says so beside the field', () =>
    withRollback(async (db) => {
      const { post } = await aSite(db)
      const { number } = await promises(db)
      const url = `/administration/engagements/${number}/report`
      const refused = await post(url, { reason: 'La pluie.', dueOn: '10/05/2026' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('La nouvelle date doit venir après')
      const unread = await post(url, { reason: 'La pluie.', dueOn: 'bientôt' })
      expect(unread.body).toContain('Écrivez une date comme')
      expect((await post(url, { reason: 'La pluie.', dueOn: '30/06/2026' })).statusCode).toBe(303)
    }))
})
