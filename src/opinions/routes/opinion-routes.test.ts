import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinionSiteOn, siteWithBody } from '../site.testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const referral = {
  ...{ origin: 'referral', body: 'conseil-essai', subject: 'Les bancs du marché' },
  ...{ question: 'Combien de bancs, et où ?', negotiable: 'Leur place.', fixed: '' },
  ...{ askedOn: '01/03/2026', opinionDueOn: '15/04/2026' },
}
const adopted = { on: '01/03/2026', text: 'Quatre bancs, à l’ombre.', minority: 'Deux suffisent.' }

/** The town asks on 1 March 2026, and notes the opinion the same day. @returns where it is run */
async function anAdopted(db: Database) {
  const site = await siteWithBody(db, '2026-03-01')
  const { location } = await site.post(opinionPaths.fresh(), referral)
  const run = location.split('?')[0] ?? ''
  await site.post(`${run}/adoption`, adopted)
  return { site, run, id: run.split('/').at(-1) ?? '' }
}

describe('What the town asks a body', () => {
  test('is public at once, with what may change and the day its opinion is awaited', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-03-01')
      const { statusCode, location } = await site.post(opinionPaths.fresh(), referral)
      expect(statusCode).toBe(303)
      expect(location).toMatch(/^\/administration\/avis\/[0-9a-f-]{36}\?fait=oui$/)
      const { body } = await site.get('/avis/1')
      for (const said of ['Les bancs du marché', 'Leur place.', '15 avril 2026'])
        expect(body).toContain(said)
    }))

  test('without a day, or of a day before, is refused beside the field; what was typed stays', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-03-01')
      const none = await site.post(opinionPaths.fresh(), { ...referral, opinionDueOn: '' })
      expect(none.statusCode).toBe(422)
      expect(none.body).toContain('Dites pour quel jour la ville attend cet avis.')
      expect(none.body).toContain('Combien de bancs, et où ?')
      const early = { ...referral, opinionDueOn: '01/02/2026' }
      const { body } = await site.post(opinionPaths.fresh(), early)
      expect(body).toContain('L’avis est attendu après le jour où il est demandé.')
      expect((await site.get('/avis')).body).not.toContain('Les bancs du marché')
    }))

  test('sent twice by the same form is one', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-03-01')
      const { body } = await site.get(opinionPaths.fresh(), 'officer')
      const key = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(body)?.[0] ?? ''
      const name = new RegExp(`name="([a-z]+)" value="${key}"`).exec(body)?.[1] ?? ''
      for (const _ of [1, 2]) await site.post(opinionPaths.fresh(), { ...referral, [name]: key })
      expect((await site.get('/avis/1')).statusCode).toBe(200)
      expect((await site.get('/avis/2')).statusCode).toBe(404)
    }))

  test('sent again with other words, as after « back », says so and loses none of them', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-03-01')
      const key = '11111111-1111-4111-8111-111111111111'
      await site.post(opinionPaths.fresh(), { ...referral, key })
      const changed = { ...referral, question: 'Où mettre des bancs ?' }
      const again = await site.post(opinionPaths.fresh(), { ...changed, key })
      expect(again.statusCode).toBe(409)
      expect(again.body).toContain('Un avis a déjà été ouvert par ce formulaire')
      expect(again.body).toContain('Voir l’avis 1')
      expect(again.body).toContain('Où mettre des bancs ?')
      expect((await site.get('/avis/1')).body).toContain('Combien de bancs, et où ?')
      const other = /name="key" value="([0-9a-f-]{36})"/.exec(again.body)?.[1] ?? ''
      await site.post(opinionPaths.fresh(), { ...changed, key: other })
      expect((await site.get('/avis/2')).body).toContain('Où mettre des bancs ?')
    }))
})

describe('An opinion', () => {
  test('is read with its minority view, and the day by which the town replies', () =>
    withRollback(async (db) => {
      const { site } = await anAdopted(db)
      const { body } = await site.get('/avis/1')
      for (const said of ['Quatre bancs, à l’ombre.', 'Deux suffisent.', '1er mai 2026'])
        expect(body).toContain(said)
    }))

  test('is late in public the day after, in the list, on its page and as data', () =>
    withRollback(async (db) => {
      await anAdopted(db)
      const onTheDay = await opinionSiteOn(db, '2026-05-01')
      expect((await onTheDay.get('/avis?etat=late')).body).not.toContain('Les bancs du marché')
      const after = await opinionSiteOn(db, '2026-05-03')
      expect((await after.get('/avis?etat=late')).body).toContain('Les bancs du marché')
      expect((await after.get('/avis/1')).body).toContain('2 jours de retard')
      expect(JSON.parse((await after.get('/avis/donnees.json')).body).opinions[0].standing).toBe(
        'late',
      )
    }))

  test('has a reply put off with a reason only, the first day still shown', () =>
    withRollback(async (db) => {
      const { site, run } = await anAdopted(db)
      const bare = await site.post(`${run}/report`, { dueOn: '01/06/2026', reason: '' })
      expect([bare.statusCode, bare.body.includes('Remplissez ce champ.')]).toEqual([422, true])
      const why = 'Le service mesure les trottoirs.'
      await site.post(`${run}/report`, { dueOn: '01/06/2026', reason: why })
      const { body } = await site.get('/avis/1')
      for (const said of ['1er mai 2026', '1er juin 2026', why]) expect(body).toContain(said)
    }))

  test('has no reply to read while it is written, nor to sign before it is', () =>
    withRollback(async (db) => {
      const { site, run } = await anAdopted(db)
      const early = await site.post(`${run}/signature`, { lu: '0' })
      expect([early.statusCode, early.body.includes('Écrivez d’abord la réponse.')]).toEqual([
        422,
        true,
      ])
      const bare = await site.post(`${run}/reponse`, { text: 'Oui, en avril.', stance: 'followed' })
      expect(bare.statusCode).toBe(422)
      expect(bare.body).toContain('Choisissez un service.')
      expect(bare.body).toContain('Oui, en avril.')
      expect((await site.get('/avis/1')).body).not.toContain('Oui, en avril.')
    }))
})

describe('The work on opinions', () => {
  test('is closed to who is no officer', () =>
    withRollback(async (db) => {
      const { site, run } = await anAdopted(db)
      for (const url of [opinionPaths.workbench(), opinionPaths.fresh(), run])
        expect((await site.get(url, 'councillor')).statusCode, url).toBe(403)
      expect((await site.post(`${run}/adoption`, adopted, 'councillor')).statusCode).toBe(403)
    }))

  test('of an opinion that is none is not found', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-03-01')
      const none = '00000000-0000-4000-8000-0000000000ff'
      expect((await site.get(opinionPaths.run(none), 'officer')).statusCode).toBe(404)
      expect((await site.get('/avis/9')).statusCode).toBe(404)
    }))
})
