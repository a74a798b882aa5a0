// `npm test`: everything that must hold before a change is shared, here as in continuous integration.
// Goes on after a failure, so that all is told at once; closes with `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { buildIfStale } from './build.mjs'
import { errorsFile } from './errors-reporter.mjs'
import { installIfNeeded, root, say } from './install.mjs'

installIfNeeded({ withTools: true })

const failures = []
const linesOfFailure = 8
/** What Vitest reports of a test that ran out of time. */
const endless = 'STACK_TRACE_ERROR'
const total = { passed: 0, failed: 0, skipped: 0 }
const outcomes = { passed: 'passed', failed: 'failed' }

await step('construction', async () => {
  await buildIfStale()
  return true
})
await step('verrou des dépendances (package-lock.json)', lockIsWhole)
await step('types (tsc)', () => run('tsc', ['-p', '.']))
await step('règles de code (oxlint)', () => run('oxlint', ['--type-aware', '--deny-warnings']))
await step('mise en forme (biome)', () => run('biome', ['format', '.']))
tests('tests', 'house')
if (process.env.PARVIS_TEST_DATABASE_URL) tests('tests sur PARVIS_TEST_DATABASE_URL', 'real-server')
tests('parcours dans un navigateur', 'journeys')

if (failures.length > 0) {
  say('\nÀ corriger :')
  for (const { name, why } of failures) say(`  ✗ ${name}${why}`)
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** A check that holds or not: it counts for one. */
async function step(name, check) {
  say(`\n── ${name}`)
  const start = Date.now()
  let holds = false
  try {
    holds = await check()
  } catch (error) {
    say(String(error))
  }
  note(holds ? 'passed' : 'failed', name)
  say(`${holds ? '✓' : '✗'} ${name} (${seconds(start)})`)
}

/**
 * npm leaves out of the lockfile the optional packages of other systems that a registry did not
 * give it; `npm ci` then refuses the lockfile, here or on the others.
 */
function lockIsWhole() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  for (const name of absent) say(`Absent de package-lock.json : ${name}`)
  return absent.length === 0
}

/** One project of vitest.config.ts: each of its tests counts for one. */
function tests(name, project) {
  say(`\n── ${name}`)
  const start = Date.now()
  const file = join(root, 'var', 'check', `${project}.json`)
  mkdirSync(join(file, '..'), { recursive: true })
  rmSync(file, { force: true })
  rmSync(errorsFile, { force: true })

  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    '--reporter=./bin/errors-reporter.mjs',
  ]
  // They wait for PostgreSQL a third of their time; browsers wait for nobody.
  const workers = project === 'house' ? [`--maxWorkers=${availableParallelism() + 1}`] : []
  const words = ['run', '--project', project, '--passWithNoTests', ...workers, ...reporters]
  const isClean = run('vitest', words)
  const failedBefore = total.failed
  if (existsSync(file)) noteTests(JSON.parse(readFileSync(file, 'utf8')))
  for (const error of strayErrors()) note('failed', `${name}, hors de tout test : ${error}`)
  // A crash: no test says so, the exit code does.
  if (!isClean && total.failed === failedBefore) note('failed', `${name} : vitest s’est arrêté`)
  say(`── ${name} : ${seconds(start)}`)
}

function noteTests({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(root, name)
    // A file that does not load, or does not end well, has no test to fail in its place.
    const isBlamed = assertionResults.some(({ status: outcome }) => outcome === 'failed')
    if (status === 'failed' && !isBlamed) note('failed', `${file} : ${message}`)
    for (const { status: outcome, fullName, failureMessages } of assertionResults)
      note(outcomes[outcome] ?? 'skipped', `${file} › ${fullName}`, failureMessages)
  }
}

/** What went wrong outside of any test, and where. */
function strayErrors() {
  return existsSync(errorsFile) ? JSON.parse(readFileSync(errorsFile, 'utf8')) : []
}

function note(outcome, name, messages = []) {
  total[outcome] += 1
  if (outcome === 'failed') failures.push({ name, why: messages.map(beginningOf).join('') })
}

/** Of what a failure says: who reads only the end of a log learns what to look for. */
function beginningOf(message) {
  const said = stripVTControlCharacters(message).replace(endless, 'le test n’a pas fini à temps')
  const lines = said.split('\n').slice(0, linesOfFailure)
  return lines.map((line) => `\n      ${line.slice(0, 200)}`).join('')
}

function run(tool, words) {
  const program = join(root, 'node_modules', '.bin', tool)
  // Results are read in the log of continuous integration as on a screen: all on one stream.
  const { status } = spawnSync(program, words, { cwd: root, stdio: ['ignore', 2, 2] })
  return status === 0
}

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
