import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import {
  revealSeed,
  seededChance,
  seedOfDraw,
  UnsealableSeed,
} from '../../platform/chance/index.ts'
import { type Command, CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import { writeLines } from '../../platform/commands/write-lines.ts'
import { drawOrder, RepeatedId } from '../methods/draw-order.ts'
import { readSecretText } from '../rules/seed-text.ts'

/** Reads the ids of the projects of a `.pb` file: another module knows how. */
export type ProjectIdsIn = (path: string, terminal: Terminal) => Promise<readonly string[]>

const options = {
  seed: { type: 'string' },
  seal: { type: 'string' },
  words: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/** `sortition order`: a list in an order that anyone who has the seed draws again. */
export const orderCommand = (projectIdsIn: ProjectIdsIn): Command => ({
  name: 'sortition order',
  summary: 'tire au sort l’ordre d’une liste, que chacun peut retirer',
  help: `
Usage : parvis sortition order FICHIER --seed GRAINE [--seal SCELLÉ] [--words "MOTS"]… [--json]

Tire au sort l’ordre des lignes d’un fichier (une entrée par ligne), ou des projets d’un fichier .pb ;
« - » lit des lignes sur l’entrée standard. La même graine donne toujours le même ordre, quel que soit
celui du fichier. Écrit une entrée par ligne, la première tirée d’abord : « parvis budget count
--ties FICHIER » prend cet ordre pour départager les égalités.

  --seed GRAINE     celle de « parvis sortition seal », avec son sel (SEL:GRAINE), ou un texte quelconque
  --seal SCELLÉ     vérifie que la graine est bien celle du scellé publié ; refuse sinon
  --words "MOTS"    ajoute à la graine des mots du public ; à répéter, dans l’ordre où ils sont dits
  --json            écrit la graine, le scellé, les mots et l’ordre, de quoi publier le tirage

Exemple : parvis sortition order toulouse-2024.pb --seed SEL:GRAINE --seal SCELLÉ > ordre.txt`,

  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, options)
    const path = onlyFile(positionals)
    const given = values.seed?.trim() ?? ''
    if (given === '') {
      throw new CommandRefused(
        'Il faut une graine : --seed GRAINE. « parvis sortition seal » en prépare une.',
      )
    }
    const seed = openedSeed(given, values.seal)
    const drawn = drawOf(await entriesOf(path, terminal, projectIdsIn), seed, values.words ?? [])

    if (values.json === true) {
      const draw = {
        seed: given,
        seal: values.seal ?? null,
        words: values.words ?? [],
        order: drawn,
      }
      await writeLines(terminal.out, [JSON.stringify(draw, null, 2)])
      return 0
    }
    await writeLines(terminal.out, drawn)
    // On the side: what is written on `out` is the list, and nothing else.
    const checked = values.seal === undefined ? 'sans scellé à vérifier' : 'le scellé est vérifié'
    terminal.err.write(
      `${drawn.length} ${drawn.length > 1 ? 'entrées tirées' : 'entrée tirée'} au sort ; ${checked}.\n`,
    )
    return 0
  },
})

function onlyFile(positionals: readonly string[]): string {
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) {
    throw new CommandRefused(
      'Donnez une liste à mettre en ordre, et une seule. Par exemple : parvis sortition order projets.txt --seed GRAINE',
    )
  }
  return path
}

/** The seed to draw from, its salt put aside. @throws CommandRefused  the seal is of another one */
function openedSeed(given: string, seal: string | undefined): string {
  const secret = readSecretText(given)
  if (seal === undefined) return secret?.seed ?? given
  if (!/^[0-9a-f]{64}$/i.test(seal.trim())) {
    throw new CommandRefused(
      `--seal ${seal} : un scellé est fait de 64 chiffres hexadécimaux, tels que « parvis sortition seal » les a écrits.`,
    )
  }
  if (secret === null) {
    throw new CommandRefused(
      'Cette graine n’a pas de sel : un scellé ne se vérifie qu’avec la graine entière, SEL:GRAINE, telle que « parvis sortition seal » l’a écrite.',
    )
  }
  const opened = revealSeed(seal, secret)
  if (opened.ok) return opened.next.seed
  throw new CommandRefused(
    'Cette graine n’est pas celle du scellé publié : rien n’est tiré. Vérifiez que toutes deux sont recopiées en entier.',
  )
}

async function entriesOf(
  path: string,
  terminal: Terminal,
  projectIdsIn: ProjectIdsIn,
): Promise<readonly string[]> {
  const entries = /\.pb(\.gz)?$/i.test(path)
    ? await projectIdsIn(path, terminal)
    : linesOf(await textOf(path, terminal))
  if (entries.length === 0) throw new CommandRefused(`${path} : il n’y a rien à tirer au sort.`)
  return entries
}

async function textOf(path: string, terminal: Terminal): Promise<string> {
  try {
    return path === '-' ? await text(terminal.in) : await readFile(path, 'utf8')
  } catch (error) {
    throw fileRefusal(path, error)
  }
}

const linesOf = (written: string): readonly string[] =>
  written
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function drawOf(
  entries: readonly string[],
  seed: string,
  words: readonly string[],
): readonly string[] {
  try {
    return drawOrder(entries, seededChance(seedOfDraw(seed, words)))
  } catch (error) {
    if (error instanceof RepeatedId) {
      throw new CommandRefused(
        `« ${error.id} » est écrit deux fois dans la liste : il aurait deux chances.`,
      )
    }
    if (error instanceof UnsealableSeed) {
      throw new CommandRefused(
        'Ni la graine ni les mots du public ne peuvent contenir de barre « | » : elle les sépare.',
      )
    }
    throw error
  }
}
