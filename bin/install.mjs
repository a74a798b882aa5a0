// Installs the dependencies of the clone when they are missing or differ from package-lock.json.
// Needs nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Progress and complaints go to the error stream: a command's results may be piped. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`)

const oldestNode = [20, 19]

/**
 * Leaves the clone ready to build.
 *
 * @param {{ withTools: boolean }} options  true when the test tools are needed too
 */
export function installIfNeeded({ withTools }) {
  refuseOldNode()
  const wanted = withTools || process.env.NODE_ENV !== 'production'
  if (isInstalled(wanted)) return

  say('Parvis installe ses dépendances : une à deux minutes, une seule fois.')
  const start = Date.now()
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  // Our own choice, whatever the town's npm settings say: optional packages hold PostgreSQL.
  const which = [wanted ? '--include=dev' : '--omit=dev', '--include=optional']
  const npm = spawnSync('npm', [...words, ...which], {
    cwd: root,
    env: npmEnvironment(),
    stdio: ['ignore', 2, 2],
  })
  if (npm.error !== undefined)
    leave('npm est introuvable : il s’installe avec Node.js (https://nodejs.org).')
  if (npm.status !== 0)
    leave('Les dépendances n’ont pas pu être installées : le message de npm est ci-dessus.')
  say(`Dépendances installées en ${Math.round((Date.now() - start) / 1000)} s.`)
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  leave(
    `Parvis demande Node.js ${oldestNode.join('.')} ou plus récent ; celui-ci est ${process.versions.node}.`,
  )
}

/**
 * Whether what npm last laid is what the lockfile asks. npm writes its own list when it has
 * finished, so an installation cut short is made again.
 */
function isInstalled(withTools) {
  const laid = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (laid === null) return false
  const asked = packagesIn(join(root, 'package-lock.json')) ?? {}
  return Object.entries(asked).every(([path, { version, dev, optional, devOptional, peer }]) => {
    if (path === '') return true
    const isForOthers = optional || devOptional || peer || (dev && !withTools)
    return laid[path]?.version === version || (isForOthers && laid[path] === undefined)
  })
}

function packagesIn(file) {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** npm needs somewhere to write: without a usable HOME, the clone's `var/`. */
function npmEnvironment() {
  // The npm that came with this very Node, before any other of the PATH.
  const environment = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? '/usr/bin:/bin'}`,
  }
  // Left by an outer `npm start`, they would rule the inner npm.
  delete environment.npm_config_ignore_scripts
  if (isWritable(process.env.HOME)) return environment

  const home = join(root, 'var', 'home')
  mkdirSync(home, { recursive: true })
  return { ...environment, HOME: home, npm_config_cache: join(home, '.npm') }
}

function isWritable(folder) {
  if (folder === undefined || folder === '') return false
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Ends with one sentence and the status of a refusal. */
function leave(sentence) {
  say(sentence)
  process.exit(1)
}
