import { beforeAll, describe, expect, test } from 'vitest'
import { promises } from '../../commitments/testing.ts'
import { lineageVersion } from '../../lineage/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { opinionRoutes } from '../index.ts'
import { opinionPaths } from '../rules/paths.ts'
import { siteWithBody } from '../site.testing.ts'
import { anAdoptedOpinion } from '../testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

describe('The story of an opinion', () => {
  test('tells the commitment it became, and the commitment tells it', () =>
    withRollback(async (db) => {
      const site = await siteWithBody(db, '2026-04-02')
      const id = await anAdoptedOpinion(db)
      const { number } = await promises(db)
      expect((await site.get('/avis/1')).body).not.toContain('Ce que c’est devenu')
      const linked = await site.post(opinionPaths.run(id, 'lien'), { commitment: String(number) })
      expect(linked.statusCode).toBe(303)
      const { body } = await site.get('/avis/1')
      expect(body).toContain('Ce que c’est devenu')
      expect(body).toContain(`/engagements/${number}`)
    }))

  test('is linked to nothing that is not there', () =>
    withRollback(async (db) => {
      const { post } = await siteWithBody(db, '2026-04-02')
      const id = await anAdoptedOpinion(db)
      const none = await post(opinionPaths.run(id, 'lien'), { commitment: '', process: '' })
      expect([none.statusCode, none.body]).toEqual([
        422,
        expect.stringContaining('Choisissez une démarche, ou donnez le numéro'),
      ])
      const unknown = await post(opinionPaths.run(id, 'lien'), { commitment: '999' })
      expect(unknown.body).toContain('Aucun engagement n’a ce numéro.')
      expect(unknown.body).toContain('value="999"')
    }))

  test('is drawn again when what it became changes', () => {
    const page = opinionRoutes([]).find(({ path }) => path === '/avis/:number')
    expect(page?.shows?.({ number: '1' })).toContain(lineageVersion)
  })
})
