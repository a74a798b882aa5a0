import { describe, expect, test } from 'vitest'
import { withRollback } from '../platform/database/testing.ts'
import { siteOf, isKnown } from './site.testing.ts'
import { libraryOf } from './store/library.ts'
import { insideOf } from './store/inside.ts'
import { asks } from './testing.ts'

const library = '/administration/questions/reponses-types'
const aModel = {
  title: 'Dépôt signalé',
  text: 'Question {numero} : nous passons le {jour}.',
  legalBasis: 'règlement de collecte, article 7',
  checkedOn: '2/3/2026',
}

describe('Model answers', () => {
  test('are added by officers, changed, put aside, and each change is undone from its page', () =>
    withRollback(async (db) => {
      const site = siteOf(db)
      expect((await site.get(library)).body).toContain('Aucune réponse type')
      const saved = await site.post(library, aModel)
      expect(saved.body).toContain('Annuler ce changement')
      const [kept] = await libraryOf(db)
      expect(kept).toMatchObject({
        title: 'Dépôt signalé',
        checkedOn: '2026-03-02',
        isEnded: false,
      })
      await site.post(library, { ...aModel, id: kept?.id ?? '', isEnded: 'yes' })
      expect(await libraryOf(db)).toMatchObject([{ isEnded: true }])
      expect((await site.get(`${library}?reponse=${kept?.id}`)).body).toContain('Changer «')
    }))

  test('are refused with all that was typed, and a clear sentence', () =>
    withRollback(async (db) => {
      const refused = await siteOf(db).post(library, { ...aModel, checkedOn: '5/5/2026' })
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain('Ce jour n’est pas encore venu.')
      expect(refused.body).toContain('règlement de collecte, article 7')
      expect(await libraryOf(db)).toEqual([])
    }))

  test('are no business of a department agent', () =>
    withRollback(async (db) => {
      const stranger = siteOf(db, 'department-agent')
      expect((await stranger.get(library)).statusCode).toBe(403)
    }))

  test('fill the answer after what was typed; nothing is kept until it is saved', () =>
    withRollback(async (db) => {
      const site = siteOf(db)
      await site.post(library, aModel)
      const { question } = await asks(db)
      const modele = (await libraryOf(db))[0]?.id ?? ''
      const run = `/administration/questions/${question.number}`
      const shown = await site.post(`${run}/reponse`, {
        way: 'fill',
        modele,
        text: 'Bonjour.',
        lu: '0',
      })
      expect(shown.statusCode).toBe(200)
      expect(shown.body).toContain(
        `Bonjour.\n\nQuestion ${question.number} : nous passons le {jour}.`,
      )
      expect(shown.body).toContain('(version lue le 2 mars 2026)')
      expect(shown.body).toContain('{jour}</li>')
      expect((await insideOf(db, question.id)).drafts).toBe(0)
    }))
})

describe('An answer being written', () => {
  test('says what may stop its reader once it is saved', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const site = siteOf(db)
      const { question } = await asks(db)
      const run = `/administration/questions/${question.number}`
      await site.post(`${run}/reponse`, {
        way: 'draft',
        text: 'La benne a été commandée.',
        lu: '0',
      })
      expect((await site.get(run)).body).toContain('été commandée')
    }))

  test('has its versions compared, the last two first', () =>
    withRollback(async (db) => {
      await isKnown(db)
      const site = siteOf(db)
      const { question } = await asks(db)
      const run = `/administration/questions/${question.number}`
      expect((await site.get(`${run}/versions`)).body).toContain('pas encore deux versions')
      for (const [lu, text] of ['Un banc.', 'Deux bancs.', 'Deux bancs neufs.'].entries()) {
        await site.post(`${run}/reponse`, { way: 'draft', text, lu: String(lu) })
      }
      const { body } = await site.get(`${run}/versions?avant=1&apres=3`)
      expect(body).toContain('Version 1')
      expect(body).toContain('neufs')
      expect((await site.get(run)).body).toContain('Comparer les versions')
    }))
})
