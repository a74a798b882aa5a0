import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { stoppedAt } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { countElection } from '../methods/count-election.ts'
import { countFromJson } from '../methods/count-json.ts'
import { parsePb, toElection } from '../pb/index.ts'
import { importedEdition } from '../rules/imported-edition.ts'
import { editions } from '../store/editions.ts'
import { importEdition } from '../store/import-edition.ts'
import { countEdition } from '../work/count-edition.ts'
import { budgetSite } from './site.testing.ts'

const file = `META
key;value
budget;1000.50
vote_type;cumulative
PROJECTS
project_id;cost;name;category;district
1;400;Des pistes cyclables;Se déplacer;Le Coteau
2;700.25;=Un abri;Nature;La Plaine
3;300;"Un kiosque; et des bancs";Culture;
VOTES
voter_id;vote;points;age;neighborhood
a;1,2;5,2;34;Le Coteau
b;2,3;4,4;35;Le Coteau
c;;;36;Le Coteau
d;3,1;3,2;37;Le Coteau
`
const pb = toElection(parsePb(file))

/** One person alone over 75, four of one neighbourhood, two on paper. */
const turnout = [
  { dimension: 'age', value: '75+', voters: 1 },
  { dimension: 'age', value: '25-39', voters: 213 },
  { dimension: 'age', value: '40-59', voters: 321 },
  { dimension: 'neighbourhood', value: 'Le Coteau', voters: 4 },
  { dimension: 'channel', value: 'paper', voters: 2 },
  { dimension: 'channel', value: 'internet', voters: 533 },
] as const

const root = '/budget-participatif/essai'

async function store(db: Database, isCounted: boolean): Promise<void> {
  const imported = importedEdition(pb, {
    id: randomUUID(),
    name: 'Essai',
    file: 'essai.pb',
    sha256: 'e'.repeat(64),
    isFictional: true,
  })
  await importEdition(db, imported, turnout, { replaces: false })
  const edition = await editions(db).find('essai')
  if (edition === null) throw new Error('not stored')
  if (isCounted) await countEdition(db, edition, () => {}, new AbortController().signal)
}

const site = (db: Database) => budgetSite(db, stoppedAt('2026-05-04T10:00:00Z'))

/** Asks an address of an edition, counted or not. */
async function asked(path: string, isCounted = true) {
  let answer: Awaited<ReturnType<ReturnType<typeof site>['inject']>> | undefined
  await withRollback(async (db) => {
    await store(db, isCounted)
    answer = await site(db).inject({ url: root + path })
  })
  if (answer === undefined) throw new Error('no answer')
  return answer
}

describe('The files of an edition', () => {
  test('give the ballots back, points included, and nothing about who cast them', async () => {
    const { body, headers } = await asked('/donnees/essai.pb')
    expect(toElection(parsePb(body)).election).toEqual(pb.election)
    const [, votes] = body.split('VOTES\n')
    expect(votes).toBe('voter_id;vote;points\n1;1,2;5,2\n2;2,3;4,4\n3;;\n4;3,1;3,2\n')
    expect(headers['content-disposition']).toBe('attachment; filename="essai.pb"')
  })

  test('count to the winners that are published', async () => {
    const [ballots, outcome] = [
      await asked('/donnees/essai.pb'),
      await asked('/donnees/essai.json'),
    ]
    const { count } = countFromJson(JSON.parse(outcome.body))
    const { election } = toElection(parsePb(ballots.body))
    if (count.settings.rule !== 'greedy') throw new Error('counted by another rule')
    const settings = { ...count.settings, rule: count.settings.rule }
    const again = countElection(election, settings, ['1', '2', '3'])
    expect(again.selected).toEqual(count.selected)
    // Points: 1 has 7, 2 has 6, 3 has 7. 1 takes 400, 3 takes 300, 2 no longer fits.
    expect(count.selected).toEqual(['1', '3'])
  })

  test('are read by a spreadsheet without running what a title says', async () => {
    const { body, headers } = await asked('/donnees/essai.csv')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(body).not.toMatch(/(^|[,;"])=Un abri/m)
    expect(body).toContain('=Un abri')
  })

  test('have the name of their edition, and no other', async () => {
    expect((await asked('/donnees/autre.pb')).statusCode).toBe(404)
  })

  test('hold no outcome before the count', async () => {
    expect((await asked('/donnees/essai.json', false)).statusCode).toBe(404)
  })
})

describe('The turnout page', () => {
  test('never shows a group of less than five, nor lets it be deduced', async () => {
    const { body } = await asked('/resultats/participation')
    const text = body.replaceAll(/<[^>]+>/g, ' ')
    // The one voter over 75 is put with the next smallest group.
    expect(text).not.toMatch(/75 ans et plus/)
    expect(text).not.toMatch(/25-39/)
    expect(text).toMatch(/\b214\b/)
    expect(text).toMatch(/\b321\b/)
    // Four people in all: nothing can be said of neighbourhoods. Two on paper: nor of channels.
    expect(text).not.toMatch(/Le Coteau/)
    expect(text).not.toMatch(/\b533\b/)
  })
})

describe('An edition that is not counted yet', () => {
  test('says so on its results page', async () => {
    const { statusCode, body } = await asked('/resultats', false)
    expect(statusCode).toBe(200)
    expect(body).toContain('Le comptage est en cours')
  })

  test.each(['projets', 'tours', 'autres-regles', 'equite'])(
    'sends from %s to that page',
    async (page) => {
      const { statusCode, headers } = await asked(`/resultats/${page}`, false)
      expect([statusCode, headers.location]).toEqual([303, `${root}/resultats`])
    },
  )

  test.each(['', '/projets', '/projets/2', '/resultats/participation', '/resultats/recompter'])(
    'shows its page « %s » all the same',
    async (page) => expect((await asked(page, false)).statusCode).toBe(200),
  )
})

describe('Addresses of the budget', () => {
  test.each(['/projets/9', '/projets/%20', '/resultats/autre', '/donnees/'])(
    '%s does not exist',
    async (path) => expect((await asked(path)).statusCode).toBe(404),
  )

  test.each([
    '/projets?page=0',
    '/projets?page=999999999999',
    '/projets?sort=au-hasard',
    `/projets?words=${'a'.repeat(300)}`,
    '/projets?words=%26%7C%21%3A%2A%27%28',
    '/projets?theme=a&theme=b',
    '/resultats/tours?tour=-1',
    '/resultats/tours?tour=1e99',
    '/resultats/ma-part?p=9&p=8&p=zéro',
    '/resultats/projets?outcome=tous&page=2.5',
  ])('%s falls back to what makes sense', async (path) => {
    expect((await asked(path)).statusCode).toBe(200)
  })

  test('write what was searched as text, never as HTML', async () => {
    const { body } = await asked('/projets?words=%3Cscript%3Ealert(1)%3C%2Fscript%3E"')
    expect(body).not.toContain('<script>')
  })
})
