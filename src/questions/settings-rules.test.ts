import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { inFrenchAndEnglish } from '../platform/words/content.ts'
import { demoNeighbourhoods, demoTown, loadDemoDepartments, towns } from '../town/index.ts'
import { isKnown, siteOf } from './site.testing.ts'
import { routingRules } from './store/routing-rules.ts'
import { saveTheme } from './store/themes.ts'
import { work } from './store/work.ts'
import { asks } from './testing.ts'

const settings = '/administration/questions/reglages'
const now = new Date('2026-05-04T10:00:00Z')
const rule = { theme: 'proprete', neighbourhood: 'plaine', department: 'espaces-verts' }

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

/** A town with neighbourhoods and departments, where cleanliness has a usual one. */
async function aTown(db: Database): Promise<void> {
  await isKnown(db)
  await inTransaction(db, async (tx) => {
    await towns(tx).save(demoTown, demoNeighbourhoods)
    await loadDemoDepartments(tx, now)
    const name = inFrenchAndEnglish('Propreté', '')
    await saveTheme(tx, { id: 'proprete', name, department: 'proprete', hint: '' })
  })
}

/** Without the spaces that do not break. */
const plain = (body: string): string => body.replace(/[\u00a0\u202f]/g, ' ')

/** A question of cleanliness, in a town where green spaces answer for their own theme. */
async function withTwoThemes(db: Database) {
  await aTown(db)
  const green = { id: 'espaces-verts', name: inFrenchAndEnglish('Arbres', ''), hint: '' }
  await inTransaction(db, (tx) => saveTheme(tx, { ...green, department: 'espaces-verts' }))
  const { question } = await asks(db, { theme: 'proprete', neighbourhood: 'coteau' })
  return { site: siteOf(db), question, run: `/administration/questions/${question.number}` }
}

describe('The rules by neighbourhood', () => {
  test('are added and taken away by officers, each undone from the page it leads to', () =>
    withRollback(async (db) => {
      await aTown(db)
      const site = siteOf(db)
      expect((await site.get(settings)).body).toContain('Aucune règle')
      const added = await site.post(`${settings}/regle`, rule)
      expect(added.body).toContain('Propreté, La Plaine → Espaces verts')
      expect(added.body).toContain('Annuler ce changement')
      const [kept] = await routingRules(db)
      const removed = await site.post(`${settings}/regle/retrait`, { id: kept?.id ?? '' })
      expect(removed.body).toContain('Aucune règle')
      // What undoes it is the rule itself.
      expect(removed.body).toMatch(/name="neighbourhood" value="plaine"/)
      await site.post(`${settings}/regle`, rule)
      expect(await routingRules(db)).toMatchObject([rule])
    }))

  test('are refused twice, on nothing, and to a closed department, with what was chosen', () =>
    withRollback(async (db) => {
      await aTown(db)
      const site = siteOf(db)
      await site.post(`${settings}/regle`, rule)
      const again = await site.post(`${settings}/regle`, { ...rule, department: 'proprete' })
      expect(again.statusCode).toBe(422)
      expect(again.body).toContain('Une règle existe déjà pour ce thème dans ce quartier.')
      expect((await site.post(`${settings}/regle`, {})).body).toContain('3 champs sont à corriger')
      const closed = await site.post(`${settings}/regle`, { ...rule, department: 'nulle-part' })
      expect(closed.body).toContain('Choisissez un service ouvert.')
      expect(await routingRules(db)).toHaveLength(1)
    }))

  test('are no business of a department agent', () =>
    withRollback(async (db) => {
      const stranger = siteOf(db, 'department-agent')
      expect((await stranger.post(`${settings}/regle`, rule)).statusCode).toBe(403)
    }))

  test('are tried on the spot, and nothing is kept', () =>
    withRollback(async (db) => {
      await aTown(db)
      const site = siteOf(db)
      await site.post(`${settings}/regle`, rule)
      const tried = async (query: string) => plain((await site.get(`${settings}?${query}`)).body)
      expect(await tried('theme=proprete&quartier=plaine')).toContain(
        'Une question sur « Propreté » (La Plaine) irait à Espaces verts, parce qu’une règle',
      )
      expect(await tried('theme=proprete&quartier=')).toContain(
        'Une question sur « Propreté » irait à Propreté, parce que c’est le service habituel',
      )
      expect(await tried('theme=sport-culture&quartier=plaine')).toContain(
        'n’irait à aucun service',
      )
    }))

  test('propose the department where a question is entrusted, and say why', () =>
    withRollback(async (db) => {
      await aTown(db)
      const site = siteOf(db)
      await site.post(`${settings}/regle`, rule)
      const { question } = await asks(db, { theme: 'proprete', neighbourhood: 'plaine' })
      const run = `/administration/questions/${question.number}`
      expect(plain((await site.get(run)).body)).toContain(
        'Proposé pour « Propreté » : Espaces verts, parce qu’une règle du quartier La Plaine',
      )
      await site.post(`${run}/attribution`, { theme: 'proprete' })
      expect((await work(db).find(question.number))?.department).toBe('espaces-verts')
      const { question: other } = await asks(db, { theme: 'proprete', neighbourhood: 'coteau' })
      await site.post(`/administration/questions/${other.number}/attribution`, {
        theme: 'proprete',
      })
      expect((await work(db).find(other.number))?.department).toBe('proprete')
    }))

  test('yield to the department an officer chooses', () =>
    withRollback(async (db) => {
      await aTown(db)
      const site = siteOf(db)
      await site.post(`${settings}/regle`, rule)
      const { question } = await asks(db, { theme: 'proprete', neighbourhood: 'plaine' })
      const chosen = { theme: 'proprete', department: 'education' }
      await site.post(`/administration/questions/${question.number}/attribution`, chosen)
      expect((await work(db).find(question.number))?.department).toBe('education')
    }))

  test('follow another theme chosen later, unless an officer had chosen the department by hand', () =>
    withRollback(async (db) => {
      const { site, question, run } = await withTwoThemes(db)
      const departmentIn = async () =>
        /<select[^>]*name="department"[^]*?<\/select>/
          .exec((await site.get(run)).body)?.[0]
          .match(/<option[^>]*value="([^"]*)"[^>]*selected|<option selected[^>]*value="([^"]*)"/)
          ?.slice(1)
          .find(Boolean) ?? ''
      const assigns = async (theme: string) =>
        site.post(`${run}/attribution`, { theme, department: await departmentIn() })
      const entrusted = async () => (await work(db).find(question.number))?.department
      await assigns('proprete')
      expect(await entrusted()).toBe('proprete')
      expect((await site.get(run)).body).toContain('Un autre thème mène à un autre service')
      expect((await site.get(run)).body).toContain('la question reste au service qui l’a')
      await assigns('espaces-verts')
      expect(await entrusted()).toBe('espaces-verts')

      await site.post(`${run}/attribution`, { theme: 'espaces-verts', department: 'education' })
      expect(await departmentIn()).toBe('education')
      expect((await site.get(run)).body).toContain('la question lui va, même si vous changez')
      await assigns('proprete')
      expect(await entrusted()).toBe('education')
    }))

  test('let a question that is qualified anew stay with the department that has it, as said', () =>
    withRollback(async (db) => {
      const { site, question, run } = await withTwoThemes(db)
      await site.post(`${run}/attribution`, { theme: 'proprete' })
      const before = plain((await site.get(run)).body)
      expect(before).toContain('la question reste au service qui l’a, et « Attribuer » le garde')
      const written = { title: 'Un banc', publicText: 'Le banc.', kind: 'factual' }
      const place = { theme: 'espaces-verts', neighbourhood: 'coteau' }
      expect((await site.post(`${run}/qualification`, { ...written, ...place })).statusCode).toBe(
        303,
      )
      const after = (await site.get(run)).body
      expect(after).toMatch(/<option(?= [^>]*selected)(?= [^>]*value="proprete")/)
      expect(after).toContain('la question lui va, même si vous changez')
      await site.post(`${run}/attribution`, { theme: 'espaces-verts', department: '' })
      expect((await work(db).find(question.number))?.department).toBe('espaces-verts')
    }))
})
