import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { countQueries } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { historyOf } from '../../journal/index.ts'
import { bodies } from '../store/bodies.ts'
import { bodySiteOn } from '../site.testing.ts'

beforeAll(() => {
  process.env['PARVIS_SECRET'] = 'un secret pour les essais, assez long'
})

const work = '/administration/instances'
const council = {
  ...{ kind: 'citizen-council', nameFr: 'Conseil citoyen', nameEn: '' },
  ...{ purposeFr: 'Donner un avis.', purposeEn: '', contact: '' },
}

async function aCouncil(db: Database) {
  const site = await bodySiteOn(db, '2026-01-01')
  const { location } = await site.post(`${work}/nouvelle`, council)
  const at = location.split('?')[0] ?? ''
  return { site, at, list: `${at}/membres/liste`, id: at.split('/').at(-1) ?? '' }
}

const markIn = (body: string) => /name="mark" value="([0-9a-f]+)"/.exec(body)?.[1] ?? ''
const termsOf = async (db: Database, id: string) => (await bodies(db).one(id))?.terms ?? []
const startsOn = '01/01/2026'
const text =
  'Nom;Collège;Sexe;Nationalité\nAline;habitants;f;x\nBoris;habitants;h;x\nAline;habitants;f;x\n'

describe('A list of members', () => {
  test('is shown line by line before anything is written, then written whole', () =>
    withRollback(async (db) => {
      const { site, list, id } = await aCouncil(db)
      const seen = await site.post(list, { text, startsOn })
      expect(seen.statusCode).toBe(200)
      expect(seen.body).toContain('2 sièges seront donnés.')
      expect(seen.body).toContain('Même personne que la ligne 2')
      expect(seen.body).toContain('Colonne laissée de côté : Nationalité.')
      expect(await termsOf(db, id)).toEqual([])
      const sent = { text, startsOn, mark: markIn(seen.body) }
      expect((await site.post(list, sent)).statusCode).toBe(303)
      expect((await termsOf(db, id)).map(({ seat, name }) => [seat, name])).toEqual([
        [1, 'Aline'],
        [2, 'Boris'],
      ])
      const told = (await historyOf(db, { kind: 'body', id })).map(({ type }) => type)
      expect(told.filter((type) => type === 'member-appointed')).toHaveLength(2)
      expect(told).toContain('members-imported')
    }))

  test('is read from a file of a spreadsheet, in its own letters', () =>
    withRollback(async (db) => {
      const { site, list } = await aCouncil(db)
      const bytes = Buffer.from('Nom,Coll\u00e8ge\nA\u00efcha,habitants\n', 'latin1')
      const seen = await site.post(list, { file: new File([bytes], 'membres.csv'), startsOn })
      expect(seen.body).toContain('Aïcha')
      expect(seen.body).toContain('1 siège sera donné.')
      const book = new File([Buffer.from('PK\u0003\u0004\0\0')], 'membres.xlsx')
      const refused = await site.post(list, { file: book, startsOn })
      expect([refused.statusCode, refused.body.includes('Ce n’est pas un fichier CSV.')]).toEqual([
        422,
        true,
      ])
      const heavy = new File(['a'.repeat(600 * 1024)], 'membres.csv')
      expect((await site.post(list, { file: heavy, startsOn })).body).toContain('trop grand')
    }))

  test('with one wrong line is not written at all: each is told with its line', () =>
    withRollback(async (db) => {
      const { site, list, id } = await aCouncil(db)
      const wrong = 'nom;collège\nAline;habitants\n<b>Boris</b>;lune\n'
      const seen = await site.post(list, { text: wrong, startsOn })
      expect(seen.body).toContain(
        'Ligne 3 : le collège « lune » n’existe pas ici. Il y a : Habitants',
      )
      expect(seen.body).not.toContain('<b>Boris')
      expect(markIn(seen.body)).toBe('')
      await site.post(list, { text: wrong, startsOn, mark: 'x' })
      expect(await termsOf(db, id)).toEqual([])
      const bare = await site.post(list, { text: ' ', startsOn: '31/02/2026' })
      expect(bare.statusCode).toBe(422)
      expect(bare.body).toContain('Choisissez un fichier, ou collez son contenu.')
      expect(bare.body).toContain('Cette date n’existe pas.')
    }))

  test('is shown again when the composition changed since it was seen', () =>
    withRollback(async (db) => {
      const { site, list, at, id } = await aCouncil(db)
      const seen = await site.post(list, { text, startsOn })
      const seat = { college: 'habitants', seat: '1', role: 'incumbent', name: 'Chadia' }
      await site.post(`${at}/membres`, { ...seat, startsOn: '2026-01-01', endsOn: '2026-12-31' })
      const again = await site.post(list, { text, startsOn, mark: markIn(seen.body) })
      expect([again.statusCode, again.body.includes('La composition a changé')]).toEqual([
        422,
        true,
      ])
      expect(await termsOf(db, id)).toHaveLength(1)
    }))

  test('is taken back whole, in one act, until it is history', () =>
    withRollback(async (db) => {
      const { site, list, at, id } = await aCouncil(db)
      const seen = await site.post(list, { text, startsOn })
      await site.post(list, { text, startsOn, mark: markIn(seen.body) })
      await site.post(`${at}/publication`, {})
      const later = await bodySiteOn(db, '2026-01-02')
      expect((await later.get(list, 'officer')).body).toContain('Il ne s’annule plus')
      const { body } = await site.get(list, 'officer')
      const undo = /action="([^"]+annulation)"/.exec(body)?.[1] ?? ''
      expect((await later.post(undo, {})).location).toContain('#dernier')
      expect(await termsOf(db, id)).toHaveLength(2)
      expect((await site.post(undo, {})).location).toContain('fait=oui')
      expect(await termsOf(db, id)).toEqual([])
      const left = await sql`select from body_member`.execute(db)
      expect(left.rows).toEqual([])
      expect((await site.get(list, 'councillor')).statusCode).toBe(403)
    }))

  test('stays once another module keeps something of one of its members', () =>
    withRollback(async (db) => {
      const { site, list, id } = await aCouncil(db)
      const seen = await site.post(list, { text, startsOn })
      await site.post(list, { text, startsOn, mark: markIn(seen.body) })
      const { body } = await site.get(list, 'officer')
      const undo = /action="([^"]+annulation)"/.exec(body)?.[1] ?? ''
      await sql`
        update body_member set name = 'Retenue'
        where id = (select member from body_term where body = ${id} limit 1)`.execute(db)
      expect((await site.post(undo, {})).location).toContain('#dernier')
      expect(await termsOf(db, id)).toHaveLength(2)
      expect((await site.get(list, 'officer')).body).toContain('noté à une réunion')
    }))

  test('of two thousand lines is read, and nothing is lost of what is wrong', () =>
    withRollback(async (db) => {
      const { site, list } = await aCouncil(db)
      const asks = (count: number) => {
        const lines = Array.from({ length: count }, (_, place) => `Membre ${place};habitants`)
        const sent = { text: `nom;collège\n${lines.join('\n')}`, startsOn }
        return countQueries(() => site.post(list, sent))
      }
      const few = await asks(2)
      const { outcome: seen, queries } = await asks(2000)
      expect(queries).toBe(few.queries)
      expect(seen.body).toContain('10 sièges seront donnés.')
      expect(seen.body).toMatch(/1.990 lignes sont à corriger/)
    }))
})
