import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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
  const { out } = await type(countCommand, [ours(name), ...words, '--json', '--trace'])
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, JSON.stringify({ ...JSON.parse(out), ...changes }))
  return file
}

describe('parvis budget recount, from the ballots and the results', () => {
  test.each([
    [
      'bancs-et-arbres',
      ['--rule', 'greedy', '--satisfaction', 'card', '--order', 'satisfaction-per-cost'],
      '3 projets, 10 bulletins, 4 tours recomptés par la règle greedy.',
    ],
    ['deux-rives', ['--rule', 'phragmen'], '3 projets, 10 bulletins, 3 tours'],
    ['classement', ['--ties', 'minCostMaxVotes'], '2 projets, 4 bulletins, 3 tours'],
    ['centimes', ['--increment', '0.25'], '2 projets, 3 bulletins, 3 tours'],
    ['dix-points', ['--rule', 'max-welfare'], '2 projets, 4 bulletins, 2 tours'],
    ['personne', [], '1 projet, 0 bulletin, 2 tours recomptés'],
  ])('%s %j: the same winners, votes and rounds', async (name, words, figures) => {
    const { code, out, err } = await type(recountCommand, [ours(name), await results(name, words)])
    expect(err).toBe('')
    expect(out).toContain(`Mêmes lauréats, mêmes voix, mêmes tours : ${figures}`)
    expect(code).toBe(0)
  })

  test('shows who is missing, who is added, and what the figures become', async () => {
    const changed = { selected: ['banc', 'arbre'], totalCost: '500', finalEndowment: '100' }
    const file = await results('bancs-et-arbres', [], changed)
    const { code, out } = await type(recountCommand, [ours('bancs-et-arbres'), file])
    expect(code).toBe(1)
    expect(out).toBe(`Résultat différent : 10 bulletins, 4 tours recomptés par la règle mes-add1u.
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
    expect(JSON.parse(out)).toEqual({
      isSame: false,
      compared: ['winners', 'order', 'tallies', 'rounds', 'ballots'],
      unpublished: [],
      missing: ['c'],
      added: ['b'],
      order: null,
      figures: [],
      tallies: [],
      rounds: null,
      ballots: null,
    })
  })

  test('the same winners in another order are not the same count', async () => {
    const file = await results('egalites', [], { selected: ['b', 'a'] })
    const { code, out } = await type(recountCommand, [ours('egalites'), file])
    expect(code).toBe(1)
    expect(out).toContain('Mêmes lauréats, mais dans un autre ordre : 4 bulletins')
    expect(out).toContain(
      'Lauréat n° 1 : publié b « Border le chemin », recompté a « Abriter l’arrêt ».',
    )
  })

  test('another set that reaches the same optimum is as right', async () => {
    const right = await results('egalites', ['--rule', 'max-welfare'], { selected: ['c', 'd'] })
    expect((await type(recountCommand, [ours('egalites'), right])).code).toBe(0)
    const tooDear = await results('egalites', ['--rule', 'max-welfare'], {
      selected: ['a', 'b', 'c'],
    })
    expect((await type(recountCommand, [ours('egalites'), tooDear])).code).toBe(1)
  })

  test('says that voters and budget are not those of the results', async () => {
    const file = await results('egalites', ['--rule', 'greedy'], { voters: 1200, budget: '300' })
    const { code, out } = await type(recountCommand, [ours('egalites'), file])
    expect(code).toBe(1)
    expect(out).toContain('Mêmes lauréats, mais le compte diffère')
    expect(out).toContain('Votants : publié 1 200, recompté 4.')
    expect(out).toContain('Budget : publié 300 €, recompté 200 €.')
  })

  test('names what older results did not publish', async () => {
    const absent = { projects: undefined, ballotsSha256: undefined, rounds: undefined }
    const file = await results('deux-rives', [], absent)
    const { code, out } = await type(recountCommand, [ours('deux-rives'), file])
    expect(code).toBe(0)
    expect(out).toContain('Mêmes lauréats : 3 projets, 10 bulletins recomptés')
    expect(out).toContain(
      'Pas comparé, faute d’être dans le fichier publié : les voix de chaque projet, les tours, l’empreinte des bulletins.',
    )
  })
})

describe('One ballot altered after the results were published, no winner changed', () => {
  /** The exported ballots of `deux-rives`, one line changed. */
  async function altered(before: string, after: string): Promise<string> {
    const text = await readFile(ours('deux-rives'), 'utf8')
    expect(text).toContain(before)
    return text.replace(before, after)
  }
  const rightBankTaken = ['9;rive-droite\n', '9;rive-droite,rive-gauche-3\n'] as const

  test('by votes: the project, its votes, and the round', async () => {
    const file = await results('deux-rives', ['--rule', 'greedy'])
    const ballots = await altered(...rightBankTaken)
    const { code, out } = await type(recountCommand, ['-', file], ballots)
    expect(code).toBe(1)
    expect(
      out,
    ).toContain(`Mêmes lauréats, mais dans un autre ordre : 10 bulletins, 4 tours recomptés par la règle greedy.
Lauréat n° 1 : publié rive-gauche-1 « Un ponton, rive gauche », recompté rive-gauche-3 « Un verger, rive gauche ».
`)
    expect(out).toContain(`Projets dont les chiffres diffèrent :
  rive-gauche-3 « Un verger, rive gauche », voix ou points : publié 6, recompté 7.
Premier tour différent, le tour 1 : publié rive-gauche-1 « Un ponton, rive gauche », recompté rive-gauche-3 « Un verger, rive gauche ».
Les bulletins ne sont pas ceux des résultats publiés : empreinte publiée `)
  })

  test('a loser’s vote that no round shows: the tally and the fingerprint do', async () => {
    const file = await results('deux-rives', ['--rule', 'mes'])
    const ballots = await altered(
      '6;rive-gauche-1,rive-gauche-2,rive-gauche-3\n',
      '6;rive-gauche-1,rive-gauche-2\n',
    )
    const { code, out } = await type(recountCommand, ['-', file], ballots)
    expect(code).toBe(1)
    expect(out).toContain('Mêmes lauréats, mais le compte diffère : 10 bulletins, 3 tours')
    expect(out).toContain(
      'rive-gauche-3 « Un verger, rive gauche », voix ou points : publié 6, recompté 5.',
    )
    expect(out).not.toContain('Premier tour différent')
  })

  test('a payment: the first round, field by field', async () => {
    const file = await results('bancs-et-arbres', ['--rule', 'mes'])
    const text = await readFile(ours('bancs-et-arbres'), 'utf8')
    const ballots = text.replace('1;place\n', '1;place,banc\n')
    const { code, out } = await type(recountCommand, ['-', file], ballots)
    expect(code).toBe(1)
    expect(out).toContain(`Premier tour différent, le tour 1, banc « Dix bancs » :
  taux ρ : publié 0,25, recompté 0,2.
  ce que paie chaque soutien : publié 50 €, recompté 40 €.
  soutiens : publié 4, recompté 5.
  soutiens qui paient leur part entière : publié 4, recompté 5.
  argent de tous les soutiens : publié 400 €, recompté 500 €.
`)
  })

  test('two voters who exchange a choice: only the fingerprint tells', async () => {
    const file = await results('bancs-et-arbres', ['--rule', 'greedy'])
    const text = await readFile(ours('bancs-et-arbres'), 'utf8')
    const ballots = text
      .replace('1;place\n', '1;place,banc\n')
      .replace('10;banc,fontaine\n', '10;fontaine\n')
    const { code, out } = await type(recountCommand, ['-', file], ballots)
    expect(code).toBe(1)
    expect(out).toContain('Mêmes lauréats, mais le compte diffère')
    expect(out).not.toContain('chiffres diffèrent')
    expect(out).not.toContain('Premier tour')
    expect(out).toContain('Les bulletins ne sont pas ceux des résultats publiés')
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
      'Mêmes lauréats : 2 projets, 3 bulletins recomptés par la règle greedy.\nPas comparé, faute d’être dans le fichier publié : l’ordre des lauréats, les voix de chaque projet, les tours, l’empreinte des bulletins.\n',
    )
    expect(same.code).toBe(0)
    const other = await type(recountCommand, ['-'], withWinners('101', 'greedy'))
    expect(other.code).toBe(1)
    expect(other.out).toContain('non retrouvés :\n  c\n')
  })

  test('compares the votes written beside the projects, and names those that differ', async () => {
    const withVotes = (votes: string) =>
      withWinners('110', 'greedy')
        .replace('project_id;cost;selected', 'project_id;cost;selected;votes')
        .replace('a;600;1', `a;600;1;${votes[0]}`)
        .replace('b;400;1', `b;400;1;${votes[1]}`)
        .replace('c;500;0', `c;500;0;${votes[2]}`)
    const same = await type(recountCommand, ['-'], withVotes('221'))
    expect(same.out).toContain('Mêmes lauréats, mêmes voix : 2 projets, 3 bulletins recomptés')
    const other = await type(recountCommand, ['-'], withVotes('222'))
    expect(other.code).toBe(1)
    expect(other.out).toContain('  c, voix ou points : publié 2, recompté 1.')
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
