import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type } from '../../platform/commands/terminal.testing.ts'
import { orderCommand } from './order.ts'
import { sealCommand } from './seal.ts'

const order = orderCommand(async (path) => {
  expect(path).toMatch(/\.pb(\.gz)?$/)
  return ['12', '10', '11', '1', '2', '3', '4', '5', '6', '7', '8', '9']
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-sortition-'))
})
afterAll(() => rm(folder, { recursive: true }))

const five = 'banc\narbre\nfontaine\npréau\nkiosque\n'
async function list(lines = five): Promise<string> {
  const file = join(folder, `${Math.random()}.txt`)
  await writeFile(file, lines)
  return file
}

/** What `sortition seal` says, as a program reads it. */
const sealed = async (): Promise<{ seed: string; seal: string }> =>
  JSON.parse((await type(sealCommand, ['--json'])).out)

describe('parvis sortition seal', () => {
  test('gives a secret, and the SHA-256 of it to publish', async () => {
    const { seed, seal } = await sealed()
    expect(seed).toMatch(/^[0-9a-f]{32}:[0-9a-f]{64}$/)
    expect(seal).toBe(createHash('sha256').update(seed).digest('hex'))
  })

  test('says which to keep and which to publish; two secrets are never the same', async () => {
    const { code, out } = await type(sealCommand, [])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Graine, à garder secrète jusqu’au tirage :\n {2}[0-9a-f]{32}:[0-9a-f]{64}\n/,
    )
    expect(out).toMatch(/\nScellé, à publier dès maintenant :\n {2}[0-9a-f]{64}\n/)
    expect((await sealed()).seed).not.toBe((await sealed()).seed)
  })
})

describe('parvis sortition order', () => {
  // The orders are those that the Python of draw-order.fr.md gives.
  test('gives the order that Python gives, one entry a line', async () => {
    const { code, out, err } = await type(order, [await list(), '--seed', 'Trois-Ponts 2026'])
    expect(out).toBe('arbre\nkiosque\nbanc\nfontaine\npréau\n')
    expect(err).toBe('5 entrées tirées au sort ; sans scellé à vérifier.\n')
    expect(code).toBe(0)
  })

  test('reads standard input, a BOM, CRLF and empty lines alike', async () => {
    const lines = `\uFEFFpréau\r\n\r\nkiosque\r\n fontaine \r\narbre\r\nbanc`
    const { out } = await type(order, ['-', '--seed', 'Trois-Ponts 2026'], lines)
    expect(out).toBe('arbre\nkiosque\nbanc\nfontaine\npréau\n')
  })

  test('draws the projects of a .pb file', async () => {
    const { out } = await type(order, ['vote.pb', '--seed', 'Trois-Ponts 2026'])
    expect(out).toBe(`${'7 4 8 3 9 1 12 5 6 11 2 10'.split(' ').join('\n')}\n`)
  })

  test('puts the salt aside, and adds the words of the public in their order', async () => {
    const salted = `${'0'.repeat(32)}:${'5f0c9d'.repeat(10)}abcd`
    const words = ['--words', '7 12 23 31 44', '--words', 'Léa, 9 ans']
    const { out } = await type(order, ['vote.pb', '--seed', salted, ...words])
    expect(out).toBe(`${'6 10 2 12 11 4 7 9 5 8 3 1'.split(' ').join('\n')}\n`)
  })

  test('checks the seal that was published, whatever its case', async () => {
    const { seed, seal } = await sealed()
    const words = [await list(), '--seed', seed, '--seal', seal.toUpperCase()]
    const { code, err, out } = await type(order, words)
    expect(err).toBe('5 entrées tirées au sort ; le scellé est vérifié.\n')
    expect(out.trim().split('\n').toSorted()).toEqual(five.trim().split('\n').toSorted())
    expect(code).toBe(0)
    expect((await type(order, words)).out).toBe(out)
  })

  test('writes as JSON all that a draw publishes', async () => {
    const { seed, seal } = await sealed()
    const words = [await list('a\n'), '--seed', seed, '--seal', seal, '--words', 'Léa', '--json']
    expect(JSON.parse((await type(order, words)).out)).toEqual({
      seed,
      seal,
      words: ['Léa'],
      order: ['a'],
    })
  })
})

describe('parvis sortition order refuses, in one French line, and draws nothing', () => {
  test('a seed that is not the sealed one', async () => {
    const [one, other] = [await sealed(), await sealed()]
    const { code, out, err } = await type(order, [
      await list(),
      '--seed',
      other.seed,
      '--seal',
      one.seal,
    ])
    expect(err).toContain('Cette graine n’est pas celle du scellé publié : rien n’est tiré.')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test.each([
    ['no list', () => ['--seed', 'x'], 'Donnez une liste à mettre en ordre'],
    ['no seed', (file: string) => [file], 'Il faut une graine : --seed GRAINE.'],
    [
      'a seal of another length',
      (file: string) => [file, '--seed', 'x', '--seal', 'abc'],
      '--seal abc : un scellé est fait de 64 chiffres hexadécimaux',
    ],
    [
      'a seal and a seed without its salt',
      (file: string) => [file, '--seed', 'x', '--seal', 'a'.repeat(64)],
      'Cette graine n’a pas de sel',
    ],
    [
      'a bar in the words',
      (file: string) => [file, '--seed', 'x', '--words', 'a|b'],
      'ne peuvent contenir de barre',
    ],
    [
      'an absent file',
      () => ['absent.txt', '--seed', 'x'],
      'absent.txt : ce fichier n’existe pas.',
    ],
  ])('%s', async (_, words, sentence) => {
    const { code, out, err } = await type(order, words(await list()))
    expect(err).toContain(sentence)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('an entry written twice, and an empty list', async () => {
    const twice = await type(order, [await list('a\nb\na\n'), '--seed', 'x'])
    expect(twice.err).toContain('« a » est écrit deux fois dans la liste : il aurait deux chances.')
    const none = await type(order, [await list('\n'), '--seed', 'x'])
    expect(none.err).toContain('il n’y a rien à tirer au sort.')
    expect([twice.code, none.code]).toEqual([2, 2])
  })
})
