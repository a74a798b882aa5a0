import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPbText } from '../pb/pb-file.testing.ts'
import { countCommand } from './count.ts'
import { type } from '../../platform/commands/terminal.testing.ts'

const ours = (name: string): string =>
  fileURLToPath(new URL(`../elections/${name}.pb`, import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-count-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('parvis budget count', () => {
  test('shows winners, others and money in a table', async () => {
    const { code, out, err } = await type(countCommand, [ours('bancs-et-arbres')])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toBe(`La place, des bancs, des arbres (Trois-Ponts, 2026)
10 votants, 4 projets, budget 1 000 €, bulletins « approval ».
Règle : Parts égales, complétées (mes-add1u), satisfaction « cost », pas de 1, égalités : lex.

2 lauréats
Rang  Projet  Nom                      Voix   Coût
────  ──────  ───────────────────────  ────  ─────
   1  place   Une place sans voitures     6  800 €
   2  banc    Dix bancs                   4  200 €

Total : 1 000 € sur 1 000 € ; reste 0 €.
Part de chaque votant : 134 €, après 35 essais.
Resté dans les mains des votants : 340 €.

2 projets non retenus
Projet    Nom            Voix   Coût
────────  ─────────────  ────  ─────
arbre     Trente arbres     3  300 €
fontaine  Une fontaine      1  500 €
`)
  })

  test('tells each round with exact amounts, so that a patient person replays it', async () => {
    const { out } = await type(countCommand, [ours('notes'), '--rule', 'mes', '--trace'])
    expect(out).toContain(`Déroulé
Au départ, chacun des 3 votants reçoit ≈ 16,67 € (50/3).

Tour 1 : y « Réparer la cloche », 30 €
  2 soutiens ont ensemble ≈ 33,33 € (100/3). Taux ρ : ≈ 8,89 (80/9).
  1 paie ≈ 8,89 € (80/9) par point.
  1 donne tout ce qu’il lui reste : ≈ 16,67 € (50/3).
  Reste au budget : 20 €.

Fin : aucun autre projet ne peut être payé par ses soutiens.
`)
  })

  test.each([
    ['greedy', 'Il ne tient pas dans les 0 € qui restent : passé.'],
    ['phragmen', '4 soutiens ; charge la plus forte : 50 €.'],
    ['maximin-support', '3 soutiens ; charge la plus forte : 125 €.'],
    ['max-welfare', 'Satisfaction totale, la plus grande possible : 5 600.'],
  ])('%s has its own words in the trace', async (rule, words) => {
    const { code, out } = await type(countCommand, [
      ours('bancs-et-arbres'),
      '--rule',
      rule,
      '--trace',
    ])
    expect(out).toContain(words)
    expect(code).toBe(0)
  })

  test('writes JSON with exact amounts, and the rounds when they are asked for', async () => {
    const words = [ours('centimes'), '--rule', 'mes-add1u', '--increment', '0.25', '--json']
    const { out } = await type(countCommand, words)
    const read = JSON.parse(out)
    expect(read).toMatchObject({
      election: { name: 'Des euros et des centimes', file: 'centimes.pb' },
      rule: 'mes-add1u',
      params: { satisfaction: 'cost', increment: '1/4' },
      tieBreaking: 'lex',
      selected: ['toit', 'pompe'],
      totalCost: '201/2',
      finalEndowment: '67/2',
    })
    expect(read.election.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(read.rounds).toBeUndefined()
    const traced = JSON.parse((await type(countCommand, [...words, '--trace'])).out)
    expect(traced.rounds).toHaveLength(3)
  })

  test('gives the optimum of max-welfare', async () => {
    const { out } = await type(countCommand, [
      ours('deux-rives'),
      '--rule',
      'max-welfare',
      '--json',
    ])
    expect(JSON.parse(out)).toMatchObject({ optimalWelfare: '5400' })
  })

  test('settles ties by a named order or by a file', async () => {
    const file = join(folder, 'ordre.txt')
    await writeFile(file, '\uFEFFc\r\nd\r\n\r\na\r\nb')
    const selectedBy = async (ties: string) => {
      const words = [ours('egalites'), '--rule', 'greedy', '--ties', ties, '--json']
      return JSON.parse((await type(countCommand, words)).out)
    }
    expect(await selectedBy('lex')).toMatchObject({ tieBreaking: 'lex', selected: ['a', 'b'] })
    expect(await selectedBy('minCostMaxVotes')).toMatchObject({ selected: ['a', 'b'] })
    expect(await selectedBy(file)).toMatchObject({
      tieBreaking: ['c', 'd', 'a', 'b'],
      selected: ['c', 'd'],
    })
  })

  test('takes the usual satisfaction of each form of ballot', async () => {
    const satisfactionOf = async (name: string) =>
      JSON.parse((await type(countCommand, [ours(name), '--json'])).out).params.satisfaction
    expect(await satisfactionOf('deux-rives')).toBe('cost')
    expect(await satisfactionOf('un-seul-choix')).toBe('cost')
    expect(await satisfactionOf('dix-points')).toBe('points')
    expect(await satisfactionOf('notes')).toBe('points')
    expect(await satisfactionOf('classement')).toBe('borda')
  })

  test('reads standard input, gzipped or not', async () => {
    const plain = await type(countCommand, ['-', '--json'], aPbText())
    const folded = await type(countCommand, ['-', '--json'], gzipSync(aPbText()))
    expect(plain.code).toBe(0)
    expect(folded).toEqual(plain)
  })

  test('says on the side what is odd in the ballots', async () => {
    const { code, out, err } = await type(countCommand, [ours('repetitions'), '--json'])
    expect(code).toBe(0)
    expect(err).toContain(
      'repetitions.pb : Un vote cite plusieurs fois le même projet : il compte une fois (ligne 20).',
    )
    expect(JSON.parse(out).selected).toEqual(['a'])
  })

  test('counts with nobody, and with nothing to spend', async () => {
    expect((await type(countCommand, [ours('personne')])).out).toContain('0 votant, 2 projets')
    expect((await type(countCommand, [ours('budget-nul')])).out).toContain('Aucun lauréat.')
  })

  test('explains itself', async () => {
    const { code, out } = await type(countCommand, ['--help'])
    expect(code).toBe(0)
    expect(out).toContain('Usage : parvis budget count FICHIER.pb')
  })
})

describe('parvis budget count refuses, in one French line', () => {
  test.each([
    ['no file', [], 'Quel fichier compter ?'],
    ['two files', ['a.pb', 'b.pb'], 'Un seul fichier à la fois : a.pb, b.pb.'],
    ['an absent file', ['absent.pb'], 'absent.pb : ce fichier n’existe pas.'],
    ['a folder', [tmpdir()], `${tmpdir()} : c’est un dossier, pas un fichier.`],
    [
      'an unknown option',
      ['a.pb', '--regle', 'mes'],
      'Option inconnue : --regle. Options de cette commande : --rule,',
    ],
    ['an option without its value', ['a.pb', '--rule'], 'L’option --rule attend une valeur.'],
    ['a flag with a value', ['a.pb', '--json=oui'], 'L’option --json ne prend pas de valeur.'],
    [
      'an unknown rule',
      [ours('egalites'), '--rule', 'borda'],
      '--rule borda : valeur inconnue. Valeurs : greedy, mes,',
    ],
    [
      'an unknown satisfaction',
      [ours('egalites'), '--satisfaction', 'joie'],
      '--satisfaction joie : valeur inconnue.',
    ],
    [
      'points on approvals',
      [ours('egalites'), '--satisfaction', 'points'],
      '--satisfaction points n’a pas de sens pour des bulletins « approval ». Valeurs : cost, card.',
    ],
    [
      'Phragmén on rankings',
      [ours('classement'), '--rule', 'phragmen'],
      'La règle phragmen ne compte que des bulletins d’approbation ; ceux-ci sont « ordinal ».',
    ],
    [
      'an order without greedy',
      [ours('egalites'), '--order', 'votes-or-points'],
      '--order ne va qu’avec --rule greedy.',
    ],
    [
      'an unknown order',
      [ours('egalites'), '--rule', 'greedy', '--order', 'lex'],
      '--order lex : valeur inconnue.',
    ],
    [
      'an increment without add1',
      [ours('egalites'), '--rule', 'mes', '--increment', '2'],
      '--increment ne va qu’avec les règles mes-add1….',
    ],
    [
      'an increment of zero',
      [ours('egalites'), '--increment', '0'],
      '--increment 0 : il faut un montant plus grand que zéro',
    ],
    [
      'an unknown order of ties',
      [ours('egalites'), '--ties', 'hasard'],
      '--ties hasard : ce fichier n’existe pas. Valeurs : lex, minCostMaxVotes, ou un fichier.',
    ],
  ])('%s', async (_, words, sentence) => {
    const { code, out, err } = await type(countCommand, words)
    expect(err).toContain(sentence)
    expect(err.split('\n')[1]).toBe('Voir : parvis budget count --help')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('a file that is not as it should be, with the line', async () => {
    const text = aPbText({ votes: ['1;a', '2;z'] })
    const { code, err } = await type(countCommand, ['-'], text)
    expect(code).toBe(2)
    expect(err).toContain(
      'entrée standard : Ligne 12 : ce vote cite le projet « z », absent de la section PROJECTS.',
    )
  })

  test('an order of ties that forgets, repeats or invents a project', async () => {
    const file = join(folder, 'incomplet.txt')
    await writeFile(file, 'a\na\nz\n')
    const { code, err } = await type(countCommand, [ours('egalites'), '--ties', file])
    expect(code).toBe(2)
    expect(err).toContain(
      'L’ordre de départage doit nommer chaque projet une fois : il manque d, b, c ; répétés a ; inconnus z.',
    )
  })
})
