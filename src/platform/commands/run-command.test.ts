import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Command, CommandRefused, type Terminal } from './command.ts'
import { runCommand } from './run-command.ts'

class DiskOnFire extends Error {
  readonly code = 'disk-on-fire'
}

const serve = aCommand('serve', async () => 0)
const count = aCommand('budget count', async (words, { out }) => {
  out.write(`compté ${words.join(' ')}\n`)
  return 0
})
const addresses = aCommand('town addresses import', async (words, { out }) => {
  out.write(`lu ${words.join(' ')}\n`)
  return 0
})
const refused = aCommand('budget import', async () => {
  throw new CommandRefused('Ligne 12 : il manque un coût.')
})
const failed = aCommand('db backup', async () => {
  throw new DiskOnFire('Le disque brûle.')
})
const busy = aCommand('serve twice', async () => {
  throw Object.assign(new DiskOnFire('Déjà servi.'), { exitCode: 2 })
})
const broken = aCommand('db verify', async () => {
  throw new TypeError('undefined is not a function')
})

const all = [serve, count, addresses, refused, failed, busy, broken]

describe('A command line', () => {
  test('runs the command of two words with the words that follow', async () => {
    expect(await type('budget', 'count', 'toulouse.pb', '--json')).toEqual({
      code: 0,
      out: 'compté toulouse.pb --json\n',
      err: '',
    })
  })

  test('lists every command when it says nothing, or --help', async () => {
    const { code, out } = await type()
    expect(code).toBe(0)
    for (const { name, summary } of [serve, count]) {
      expect(out).toContain(name)
      expect(out).toContain(summary)
    }
    expect((await type('--help')).out).toBe(out)
  })

  test('explains a command by --help, wherever it stands', async () => {
    expect((await type('budget', 'count', 'f.pb', '--help')).out).toBe('aide de budget count\n')
  })

  test('leaves --help after -- to the command', async () => {
    expect((await type('budget', 'count', '--', '--help')).out).toBe('compté -- --help\n')
  })

  test('is refused in one line, exit code 2, when no command has that name', async () => {
    const { code, out, err } = await type('sevre')
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'Commande inconnue : « sevre ». Il existe : « parvis --help » les donne toutes.\n',
    )
  })

  test('names the commands of the family when the second word is missing', async () => {
    expect((await type('budget')).err).toContain('« budget count », « budget import »')
  })

  test('shows the commands of a family by --help', async () => {
    const { code, out, err } = await type('budget', '--help')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('résumé de budget import')
    expect(out).not.toContain('serve')
  })

  test('may have a name of three words', async () => {
    expect((await type('town', 'addresses', 'import', 'f.csv')).out).toBe('lu f.csv\n')
    expect((await type('town', 'addresses')).err).toContain('« town addresses import »')
    expect((await type('town', '--help')).out).toContain('résumé de town addresses import')
  })

  test('tells bad input by its sentence alone, exit code 2', async () => {
    const { code, err } = await type('budget', 'import', 'f.pb')
    expect(code).toBe(2)
    expect(err).toBe('Ligne 12 : il manque un coût.\nVoir : parvis budget import --help\n')
  })

  test('tells a named failure by its sentence alone, exit code 1', async () => {
    expect(await type('db', 'backup')).toEqual({ code: 1, out: '', err: 'Le disque brûle.\n' })
  })

  test('ends with 2 when a failure asks the person to do something else', async () => {
    expect(await type('serve', 'twice')).toEqual({ code: 2, out: '', err: 'Déjà servi.\n' })
  })

  test('shows where an unforeseen error comes from, exit code 1', async () => {
    const { code, err } = await type('db', 'verify')
    expect(code).toBe(1)
    expect(err).toContain('undefined is not a function')
    expect(err).toContain('run-command.test.ts')
  })
})

function aCommand(name: string, run: Command['run']): Command {
  return { name, summary: `résumé de ${name}`, help: `aide de ${name}`, run }
}

async function type(...words: readonly string[]) {
  const out = new PassThrough()
  const err = new PassThrough()
  const terminal: Terminal = { in: new PassThrough(), out, err, isInteractive: false }
  const code = await runCommand(all, words, terminal)
  const text = (stream: PassThrough): string => String(stream.read() ?? '')
  return { code, out: text(out), err: text(err) }
}
