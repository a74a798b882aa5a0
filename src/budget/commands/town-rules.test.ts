import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type } from '../../platform/commands/terminal.testing.ts'
import { countCommand } from './count.ts'
import { recountCommand } from './recount.ts'

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../docs/examples/${name}`, import.meta.url))
const ballots = example('quartiers.pb')
const rules = example('quartiers.reglement.json')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-town-rules-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, document: object): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(document))
  return file
}

/** The regulation of the example, with one thing changed. */
const changed = async (changes: object): Promise<string> =>
  written(`${Math.random()}.json`, { ...JSON.parse(await readFile(rules, 'utf8')), ...changes })

const counted = async (changes: object) => {
  const words = [ballots, '--town-rules', await changed(changes), '--json']
  return JSON.parse((await type(countCommand, words)).out)
}

// The sums are those of docs/examples/quartiers.md.
describe('parvis budget count --town-rules', () => {
  test('tells each clause, then each envelope: who was taken, who was not, and why', async () => {
    const { code, out, err } = await type(countCommand, [ballots, '--town-rules', rules])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toBe(`Deux quartiers et toute la ville (Trois-Ponts, 2026)
37 votants, 6 projets, budget 125 000 €, bulletins « approval ».
Règle : Les plus soutenus d’abord (greedy), satisfaction « card », ordre « votes-or-points », égalités : lex.

Règlement
  Les 2 enveloppes sont comptées l’une après l’autre ; un projet retenu dans l’une n’est plus dans la suivante.
  Un projet choisi par moins de 3 votants est mis de côté avant de compter.
  Le projet le plus voté de chaque quartier, parmi ceux qui tiennent dans l’enveloppe, est retenu d’abord.
  Le thème « Voirie » est plafonné à 50 000 € en tout.
  L’argent que la règle laisse passe à l’enveloppe suivante ; après la dernière, il est gardé.

Mis de côté avant de compter
  banc « Un banc » : choisi par 1 votant, il en fallait 3.

Enveloppe « Quartiers » : 75 000 €, 21 votants
  nichoir « Des nichoirs », 40 000 € : retenu d’abord, pour le quartier « Nord » (choisi par 9 votants). Reste 35 000 €.
  source « Une source remise au jour », 30 000 € : retenu d’abord, pour le quartier « Sud » (choisi par 6 votants). Reste 5 000 €.
  La règle (greedy) ne retient aucun autre projet. Reste 5 000 €.
  Non retenus :
    mur « Un mur d’escalade », 30 000 € (choisi par 6 votants) : il ne tient pas dans les 5 000 € qui restent.
  Dépensé : 70 000 €. 5 000 € passent à l’enveloppe suivante.

Enveloppe « Toute la ville » : 50 000 € et 5 000 € venus de la précédente, 17 votants
  tram « Un arrêt de tram abrité » : écarté. La règle le retenait, mais le thème « Voirie » dépasserait son plafond (50 000 €). On recompte sans lui.
  La règle (greedy) retient :
    velo « Une piste cyclable », 45 000 € (choisi par 7 votants)
  Reste 10 000 €.
  Dépensé : 45 000 €. 10 000 € sont gardés.

Total : 3 lauréats, 115 000 € dépensés, 10 000 € gardés.
`)
  })

  test('without a minimum of votes, the bench takes the 5 000 € left: nothing is carried over', async () => {
    const count = await counted({ minimumVotes: 0 })
    expect(count).toMatchObject({
      selected: ['nichoir', 'source', 'banc', 'velo'],
      totalCost: '120000',
      moneyKept: '5000',
    })
  })

  test('without a cap, the tram takes the 55 000 € exactly', async () => {
    expect(await counted({ themeCaps: [] })).toMatchObject({
      selected: ['nichoir', 'source', 'tram'],
      moneyKept: '0',
    })
  })

  test('in one pot, neighbourhoods first, then by votes: velo (45 000) of the 55 000 left', async () => {
    expect(await counted({ pooling: 'one-pot' })).toMatchObject({
      selected: ['nichoir', 'source', 'velo'],
      moneyKept: '10000',
    })
  })

  test('an envelope of named projects; what stands in none is told apart', async () => {
    const envelopes = [{ name: 'Nord', money: '70000.00', projects: ['nichoir', 'mur'] }]
    const count = await counted({ envelopes, minimumVotes: 0, themeCaps: [] })
    expect(count.selected).toEqual(['nichoir', 'mur'])
    expect(count.setAside.map(({ reason }: { reason: string }) => reason)).toEqual(
      new Array(4).fill('no-envelope'),
    )
  })

  test('with --trace, the rounds of each count', async () => {
    const { out } = await type(countCommand, [ballots, '--town-rules', rules, '--trace'])
    expect(out).toContain('Tour 1 : velo « Une piste cyclable », 45 000 €')
  })
})

describe('A regulation that is not as it should be: the field and a French sentence', () => {
  test.each([
    [{ rule: 'max-welfare' }, 'rule : valeur inconnue. Valeurs : greedy, mes,'],
    [{ rule: undefined }, 'rule : ce champ manque.'],
    [{ minimumVote: 3 }, 'minimumVote : champ inconnu.'],
    [{ minimumVotes: -1 }, 'minimumVotes : il faut 0 ou plus.'],
    [{ minimumVotes: 'trois' }, 'minimumVotes : un nombre est attendu ici.'],
    [{ envelopes: [] }, 'envelopes : ne peut pas être vide.'],
    [{ envelopes: [{ name: 'A' }] }, 'envelopes[0].money : ce champ manque.'],
    [{ envelopes: [{ name: 'A', money: 10.5 }] }, 'envelopes[0].money : un montant est attendu'],
    [{ envelopes: [{ name: 'A', money: '-5' }] }, 'envelopes[0].money : un montant est attendu'],
    [
      {
        envelopes: [
          { name: 'A', money: 1 },
          { name: 'A', money: 1 },
        ],
      },
      'envelopes[1].name : une autre enveloppe s’appelle déjà « A ».',
    ],
    [
      { envelopes: [{ name: 'A', money: 1, projects: ['pont'] }] },
      'envelopes[0].projects[0] : aucun projet ne s’appelle « pont ».',
    ],
    [
      { envelopes: [{ name: 'A', money: 1, neighbourhoods: ['Est'] }] },
      'envelopes[0].neighbourhoods[0] : aucun projet n’est du quartier « Est ». Quartiers : Nord, Sud.',
    ],
    [
      { themeCaps: [{ theme: 'voirie', money: 1 }] },
      'themeCaps[0].theme : aucun projet n’est du thème « voirie ». Thèmes : Voirie, Nature, Sport, Mobilier.',
    ],
    [{ themeCaps: [{ theme: 'Voirie' }] }, 'themeCaps[0] : un plafond dit « money »'],
    [{ satisfaction: 'points' }, 'satisfaction : « points » n’a pas de sens'],
    [{ rule: 'mes', order: 'votes-or-points' }, 'order : ne va qu’avec la règle greedy.'],
    [{ increment: 2 }, 'increment : ne va qu’avec les règles mes-add1….'],
    [{ rule: 'mes-add1u', increment: 0 }, 'increment : il faut un montant plus grand que zéro.'],
    [
      { leftover: 'rendre' },
      'leftover : valeur inconnue. Valeurs : keep, next-that-fits, carry-over.',
    ],
  ])('%j', async (changes, sentence) => {
    const file = await changed(changes)
    const { code, out, err } = await type(countCommand, [ballots, '--town-rules', file])
    expect(err).toContain(sentence)
    expect(err).toContain(file)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('neither two rules, nor an absent file', async () => {
    const both = await type(countCommand, [ballots, '--town-rules', rules, '--rule', 'mes'])
    expect(both.err).toContain('--rule : c’est le règlement (--town-rules) qui le dit.')
    const absent = await type(countCommand, [ballots, '--town-rules', 'absent.json'])
    expect(absent.err).toContain('absent.json : ce fichier n’existe pas.')
    expect([both.code, absent.code]).toEqual([2, 2])
  })
})

describe('parvis budget recount, of a count by a regulation', () => {
  async function results(changes: object = {}): Promise<string> {
    const { out } = await type(countCommand, [ballots, '--town-rules', rules, '--json', '--trace'])
    return written(`resultats-${Math.random()}.json`, { ...JSON.parse(out), ...changes })
  }
  const same =
    'Mêmes lauréats, mêmes voix, mêmes étapes : 3 projets, 37 bulletins, 2 enveloppes, recomptés avec le règlement de la ville.\n'

  test('finds the same, with the regulation given or the one published', async () => {
    const file = await results()
    expect(await type(recountCommand, [ballots, file, '--town-rules', rules])).toEqual({
      code: 0,
      out: same,
      err: '',
    })
    expect((await type(recountCommand, [ballots, file])).out).toBe(same)
  })

  test('one ballot altered, no winner changed: votes, the first step, and the ballots', async () => {
    const file = await results()
    const text = await readFile(ballots, 'utf8')
    const altered = text.replace('1;nichoir\n', '1;nichoir,velo\n')
    const { code, out } = await type(recountCommand, ['-', file], altered)
    expect(code).toBe(1)
    expect(
      out,
    ).toBe(`Mêmes lauréats, mais le compte diffère : 37 bulletins, 2 enveloppes, recomptés avec le règlement de la ville.
Projets dont les chiffres diffèrent :
  velo « Une piste cyclable », voix ou points : publié 7, recompté 8.
Première différence : enveloppe « Toute la ville », votants : publié 17, recompté 18.
Les bulletins ne sont pas ceux des résultats publiés : leur empreinte diffère.
`)
  })

  test('another regulation than the published one', async () => {
    const file = await results()
    const other = await changed({ leftover: 'keep' })
    const { code, out } = await type(recountCommand, [ballots, file, '--town-rules', other])
    expect(code).toBe(1)
    expect(out).toContain(
      'Le règlement n’est pas celui qui a été publié : leftover, publié "carry-over", donné "keep".',
    )
    expect(out).toContain(
      'Première différence : enveloppe « Quartiers », argent qui n’a pas servi : publié 5 000 €, recompté 0 €.',
    )
  })

  test('from the ballots alone: the winners marked and the votes, and says what is not compared', async () => {
    const text = await readFile(ballots, 'utf8')
    const winners = ['nichoir', 'source', 'velo']
    const marked = text
      .replace('category;district', 'category;district;selected')
      .replaceAll(
        /^(tram|velo|nichoir|mur|source|banc)(;\d.*)$/gm,
        (line, id: string) => `${line};${winners.includes(id) ? 1 : 0}`,
      )
    const { code, out } = await type(recountCommand, ['-', '--town-rules', rules], marked)
    expect(
      out,
    ).toBe(`Mêmes lauréats : 3 projets, 37 bulletins, 2 enveloppes, recomptés avec le règlement de la ville.
Pas comparé, faute d’être dans le fichier publié : l’ordre des lauréats, les voix de chaque projet, les tours, l’empreinte des bulletins.
`)
    expect(code).toBe(0)
  })

  test('refuses results that no regulation gave', async () => {
    const { out } = await type(countCommand, [ballots, '--json'])
    const file = await written('sans-reglement.json', JSON.parse(out))
    const { code, err } = await type(recountCommand, [ballots, file, '--town-rules', rules])
    expect(err).toContain('ces résultats n’ont pas été comptés avec un règlement (--town-rules).')
    expect(code).toBe(2)
  })
})
