import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { inProject } from '../src/platform/files/project-root.ts'

/** No browser on this machine, and none that Parvis brings runs on it. */
export class BrowserMissing extends Error {
  readonly code = 'browser-missing'
}

/**
 * Opens a headless Chromium: the machine's own, else the one npm brought, which needs no package of
 * the system, neither libraries nor fonts.
 *
 * Parvis's own Chromium knows Latin letters only; the others show as boxes.
 *
 * @throws BrowserMissing
 */
export async function openBrowser(): Promise<Browser> {
  const found = machineBrowser() ?? unpackedBrowser()
  return chromium.launch({
    executablePath: found.program,
    env: { ...definedVariables(), HOME: tmpdir(), ...found.variables },
    chromiumSandbox: false,
    args: [...quietFlags, ...found.flags],
  })
}

interface Found {
  readonly program: string
  readonly variables: Readonly<Record<string, string>>
  readonly flags: readonly string[]
}

/** Tests call nobody: without these, Chromium asks its maker for news at each start. */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/** `CHROME_PATH`, or a Chromium or Chrome installed here. */
function machineBrowser(): Found | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const programs = [
    process.env['CHROME_PATH'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  const program = programs.find((path) => path !== '' && existsSync(path) && runs(path))
  return program === undefined ? null : { program, variables: {}, flags: [] }
}

/** Some systems ship a `chromium` that only tells to install another package. */
const runs = (program: string): boolean =>
  spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0

/** The Chromium of `@sparticuz/chromium`, with its libraries and fonts, unpacked once in `var/`. */
function unpackedBrowser(): Found {
  const packageFolder = inProject('node_modules', '@sparticuz', 'chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder))
    throw new BrowserMissing(
      'Aucun navigateur Chromium sur cette machine : installez Chromium ou Chrome, ou indiquez le chemin du programme dans CHROME_PATH.',
    )
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const home = inProject('var', 'browser', `chromium-${version}`)
  if (!existsSync(home)) unpack(join(packageFolder, 'bin'), home)

  return {
    program: join(home, 'chromium'),
    variables: { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
    flags: ['--no-zygote', '--disable-setuid-sandbox'],
  }
}

/** Unpacked beside, then renamed: an interrupted unpacking is made again. */
function unpack(packed: string, home: string): void {
  const draft = `${home}.${process.pid}`
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const read = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, name)))

  writeFileSync(join(draft, 'chromium'), read('chromium.br'))
  chmodSync(join(draft, 'chromium'), 0o755)
  for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
    execFileSync('tar', ['-xf', '-', '--no-same-owner', '-C', draft], { input: read(archive) })
  writeFileSync(join(draft, 'fonts.conf'), fontSettings(join(home, 'fonts'), join(home, 'cache')))

  try {
    renameSync(draft, home)
  } catch (error) {
    // Another process was faster: its copy is as good as ours.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}

/** The browser's own fonts, then the machine's, for letters ours lack. */
const fontSettings = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`

function definedVariables(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => {
    return pair[1] !== undefined
  })
  return Object.fromEntries(pairs)
}
