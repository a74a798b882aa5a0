import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPbText } from '../pb/pb-file.testing.ts'
import { countCommand } from './count.ts'
import { recountCommand } from './recount.ts'
import { type } from '../../platform/commands/terminal.testing.ts'

const ours = (name: string): string =>
  fileURLToPath(new URL(`../elections/${name}.pb`, import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-recount-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Results as they are published, with one thing changed. */
async function results(
  name: string,
  words: readonly string[],
  changes: object = {},
): Promise<string> {
  const { out } = await type(countCommand, [ours(name), ...words, '--json'])
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, JSON.stringify({ ...JSON.parse(out), ...changes }))
  return file
}

describe('parvis budget recount, from the ballots and the results', () => {
  test.each([
    [
      'bancs-et-arbres',
      ['--rule', 'greedy', '--satisfaction', 'card', '--order', 'satisfaction-per-cost'],
      3,
    ],
    ['deux-rives', ['--rule', 'phragmen'], 3],
    ['classement', ['--ties', 'minCostMaxVotes'], 2],
    ['centimes', ['--increment', '0.25'], 2],
    ['dix-points', ['--rule', 'max-welfare'], 2],
  ])('%s %j: the same winners', async (name, words, winners) => {
    const { code, out, err } = await type(recountCommand, [ours(name), await results(name, words)])
    expect(err).toBe('')
    expect(out).toContain(`Mêmes lauréats : ${winners} projets`)
    expect(code).toBe(0)
  })

  test('shows who is missing, who is added, and what the figures become', async () => {
    const changed = { selected: ['banc', 'arbre'], totalCost: '500', finalEndowment: '100' }
    const file = await results('bancs-et-arbres', [], changed)
    const { code, out } = await type(recountCommand, [ours('bancs-et-arbres'), file])
    expect(code).toBe(1)
    expect(out).toBe(`Résultat différent : 10 bulletins recomptés par la règle mes-add1u.
Publiés lauréats, non retrouvés :
  arbre « Trente arbres »
Retrouvés lauréats, non publiés :
  place « Une place sans voitures »
Coût total : publié 500 €, recompté 1 000 €.
Part de chaque votant : publié 100 €, recompté 134 €.
`)
  })

  test('gives the difference as JSON', async () => {
    const file = await results('egalites', [], { selected: ['c', 'a'] })
    const { code, out } = await type(recountCommand, [file, ours('egalites'), '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({ isSame: false, missing: ['c'], added: ['b'], figures: [] })
  })

  test('the same winners in another order are the same winners', async () => {
    const file = await results('egalites', [], { selected: ['b', 'a'] })
    expect((await type(recountCommand, [ours('egalites'), file])).code).toBe(0)
  })

  test('another set that reaches the same optimum is as right', async () => {
    const right = await results('egalites', ['--rule', 'max-welfare'], { selected: ['c', 'd'] })
    expect((await type(recountCommand, [ours('egalites'), right])).code).toBe(0)
    const tooDear = await results('egalites', ['--rule', 'max-welfare'], {
      selected: ['a', 'b', 'c'],
    })
    expect((await type(recountCommand, [ours('egalites'), tooDear])).code).toBe(1)
  })

  test('says that the ballots are not those of the results', async () => {
    const file = await results('egalites', ['--rule', 'greedy'], { voters: 1200, budget: '300' })
    const { err } = await type(recountCommand, [ours('egalites'), file])
    expect(err).toBe(`Attention : les résultats parlent de 1 200 votants, les bulletins sont 4.
Attention : les résultats parlent d’un budget de 300 €, les bulletins de 200 €.
`)
  })
})

describe('parvis budget recount, from the ballots alone', () => {
  const withWinners = (winners: string, rule: string) =>
    aPbText({
      meta: ['budget;1000', 'vote_type;approval', `rule;${rule}`],
      projectColumns: 'project_id;cost;selected',
      projects: [`a;600;${winners[0]}`, `b;400;${winners[1]}`, `c;500;${winners[2]}`],
      votes: ['1;a', '2;a,b', '3;c,b'],
    })

  test('compares with the winners marked in the file', async () => {
    const same = await type(recountCommand, ['-'], withWinners('110', 'greedy'))
    expect(same.out).toContain(
      'Mêmes lauréats : 2 projets, 3 bulletins recomptés par la règle greedy.',
    )
    expect(same.code).toBe(0)
    const other = await type(recountCommand, ['-'], withWinners('101', 'greedy'))
    expect(other.code).toBe(1)
    expect(other.out).toContain('non retrouvés :\n  c\n')
  })

  test('asks for a rule when the file names one that is not ours', async () => {
    const text = withWinners('110', 'greedy-threshold')
    const refused = await type(recountCommand, ['-'], text)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain(
      'Le fichier dit « greedy-threshold » : choisissez celle du recompte avec --rule (greedy, mes,',
    )
    expect((await type(recountCommand, ['-', '--rule', 'greedy'], text)).code).toBe(0)
  })

  test('refuses a file that marks no winner', async () => {
    const { code, err } = await type(recountCommand, ['-'], aPbText())
    expect(code).toBe(2)
    expect(err).toContain('Ce fichier ne dit pas quels projets ont été retenus')
  })
})

describe('parvis budget recount refuses, in one French line', () => {
  test.each([
    ['no ballots', ['a.json'], 'Quels bulletins recompter ?'],
    [
      'two files of ballots',
      ['a.pb', 'b.pb'],
      'Un fichier de bulletins, et un de résultats (.json) au plus',
    ],
    [
      'a rule beside results',
      ['a.pb', 'a.json', '--rule', 'mes'],
      '--rule : la règle et le départage sont ceux du fichier de résultats.',
    ],
    ['absent results', [ours('egalites'), 'absent.json'], 'absent.json : ce fichier n’existe pas.'],
  ])('%s', async (_, words, sentence) => {
    const { code, err } = await type(recountCommand, words)
    expect(err).toContain(sentence)
    expect(code).toBe(2)
  })

  test('results that are not JSON, or not results', async () => {
    const file = join(folder, 'faux.json')
    await writeFile(file, 'META\n')
    expect((await type(recountCommand, [ours('egalites'), file])).err).toContain(
      'ce n’est pas du JSON.',
    )
    await writeFile(file, '{"rule":"mes"}')
    expect((await type(recountCommand, [ours('egalites'), file])).err).toContain(
      'ce ne sont pas des résultats de Parvis (« params » manque ou est illisible).',
    )
  })
})
