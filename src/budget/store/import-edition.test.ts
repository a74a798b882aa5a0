import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { historyOf, versions } from '../../journal/index.ts'
import { parsePb, toElection } from '../pb/index.ts'
import { importedEdition } from '../rules/imported-edition.ts'
import { projectFilters } from '../rules/project-filters.ts'
import { ballots, electionOf } from './ballots.ts'
import { editions } from './editions.ts'
import { AlreadyImported, importEdition, NameTaken } from './import-edition.ts'
import { projects } from './projects.ts'

const file = `META
key;value
budget;100000.50
vote_type;cumulative
date_end;12.10.2025
PROJECTS
project_id;cost;name;category;district
1;40000;Des pistes cyclables sécurisées devant les écoles;Se déplacer;Le Coteau
2;9000.25;Un abri pour les hérissons;Nature;La Plaine
3;60000;=Kiosque;Culture,Nature;
4;5000;Réparer son vélo;Se déplacer;La Plaine
VOTES
voter_id;vote;points
a;1,2;5,2
b;2;7
c;;
d;4,1;0,1
`
const pb = toElection(parsePb(file))

const anImport = (name = 'Trois-Ponts 2025', sha256 = 'a'.repeat(64)) =>
  importedEdition(pb, { id: randomUUID(), name, file: 'essai.pb', sha256, isFictional: true })

const kept = { replaces: false } as const

async function imported(db: Database) {
  await importEdition(db, anImport(), [{ dimension: 'age', value: '25-39', voters: 4 }], kept)
  const edition = await editions(db).find('trois-ponts-2025')
  if (edition === null) throw new Error('not stored')
  return edition
}

describe('An imported edition', () => {
  test('is read back as it was, cents and points included', () =>
    withRollback(async (db) => {
      const edition = await imported(db)
      const all = await projects(db, edition).all()
      expect(electionOf(edition, all, await ballots(db, edition).all())).toEqual(pb.election)
      expect(edition.endedOn).toBe('2025-10-12')
    }))

  test('knows its turnout, and how many projects each ballot chooses', () =>
    withRollback(async (db) => {
      const edition = await imported(db)
      expect(await editions(db).turnout(edition)).toEqual([
        { dimension: 'age', value: '25-39', voters: 4 },
      ])
      expect(await ballots(db, edition).bySize()).toEqual([1, 1, 2])
    }))

  test('is told to the journal, and makes kept pages stale', () =>
    withRollback(async (db) => {
      await imported(db)
      const [fact] = await historyOf(db, { kind: 'edition', id: 'trois-ponts-2025' })
      expect(fact).toMatchObject({ type: 'edition-imported', payload: { projects: 4, ballots: 4 } })
      expect((await versions(db, ['edition:trois-ponts-2025'])).size).toBe(1)
    }))

  test('is refused when its file is an edition already, and nothing changes', () =>
    withRollback(async (db) => {
      await imported(db)
      const again = importEdition(db, anImport('Autre nom'), [], kept)
      await expect(again).rejects.toThrow(AlreadyImported)
      expect(await editions(db).find('autre-nom')).toBeNull()
    }))

  test('is refused when another edition has its name, unless it takes its place', () =>
    withRollback(async (db) => {
      await imported(db)
      const homonym = anImport('Trois-Ponts 2025', 'b'.repeat(64))
      await expect(importEdition(db, homonym, [], kept)).rejects.toThrow(NameTaken)
      await importEdition(db, homonym, [], { replaces: true })
      expect((await editions(db).summaries()).length).toBe(1)
      expect((await editions(db).find('trois-ponts-2025'))?.source.sha256).toBe('b'.repeat(64))
    }))

  test('leaves nothing behind when what belongs to it fails', () =>
    withRollback(async (db) => {
      const failing = importEdition(db, anImport(), [], {
        replaces: false,
        alsoWrite: () => Promise.reject(new Error('no room for the count')),
      })
      await expect(failing).rejects.toThrow('no room')
      expect(await editions(db).summaries()).toEqual([])
    }))
})

describe('The list of projects', () => {
  const search = async (db: Database, asked: Record<string, unknown>, perPage = 10) => {
    const edition = await imported(db)
    const found = await projects(db, edition).search(projectFilters.parse(asked), perPage)
    return { codes: found.codes, total: found.total }
  }

  test.each([
    ['piste ecole securisee', ['1']],
    ['velo', ['4']],
    ['velos', ['4']],
    ['VÉLOS', ['4']],
    ['hériss', ['2']],
    ['nature', ['2', '3']],
    ['coteau', ['1']],
    ['zeppelin', []],
    ["'; drop table project; --", []],
  ])('finds with « %s » the projects %j', (words, codes) =>
    withRollback(async (db) => expect((await search(db, { words })).codes).toEqual(codes)),
  )

  test('is narrowed by theme and neighbourhood, and ordered as asked', () =>
    withRollback(async (db) => {
      const { codes } = await search(db, { neighbourhood: 'La Plaine', sort: 'cheapest' })
      expect(codes).toEqual(['4', '2'])
    }))

  test('is narrowed by all that is asked at once', () =>
    withRollback(async (db) => {
      const asked = { words: 'nature', neighbourhood: 'La Plaine', outcome: 'losers' }
      expect(await search(db, asked)).toEqual({ codes: ['2'], total: 1 })
    }))

  test('is ordered by points when nothing is asked', () =>
    withRollback(async (db) => expect((await search(db, {})).codes).toEqual(['2', '1', '3', '4'])))

  test('comes page by page, and says how many there are in all', () =>
    withRollback(async (db) => {
      expect(await search(db, { sort: 'title', page: '2' }, 3)).toEqual({ codes: ['2'], total: 4 })
    }))

  test('offers the themes and neighbourhoods there are', () =>
    withRollback(async (db) => {
      const facets = await projects(db, await imported(db)).facets()
      expect(facets.themes.map(({ value, projects: count }) => [value, count])).toEqual([
        ['Culture', 1],
        ['Nature', 2],
        ['Se déplacer', 2],
      ])
      expect(facets.winners).toBe(0)
    }))
})
