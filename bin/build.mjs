// Builds what runs: var/build/parvis.js and its workers for Node, islands for browsers.
// `node bin/build.mjs` builds when a source changed; `--force` always.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfNeeded, root, say } from './install.mjs'

const built = join(root, 'var', 'build')
const stamp = join(built, 'sources.sha256')

/** Browsers of the last five years: an old phone reads us too. */
const browsers = ['es2020', 'chrome87', 'firefox78', 'safari14.1']

/** Pages already open may still ask for the islands of the former build. */
const keptForMs = 24 * 3600 * 1000

/** @returns whether something was built; esbuild has already said what is wrong when it throws */
export async function buildIfStale({ force = false } = {}) {
  const sources = filesUnder(join(root, 'src')).filter(isSource).sort()
  const print = fingerprint(sources)
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return false

  const esbuild = await import('esbuild')
  const shared = { absWorkingDir: root, bundle: true, format: 'esm', write: false, metafile: true }
  const [server, islands] = await Promise.all([
    esbuild.build({ ...shared, ...serverOptions(sources) }),
    esbuild.build({ ...shared, ...islandOptions(sources) }),
  ])
  const files = [...server.outputFiles, ...(islands.outputFiles ?? [])]
  for (const { path, contents } of files) lay(path, contents)
  lay(join(built, 'islands', 'manifest.json'), JSON.stringify(manifest(islands.metafile), null, 2))
  forgetOthers(new Set(files.map(({ path }) => path)))
  lay(stamp, print)
  return true
}

const serverOptions = (sources) => ({
  entryPoints: Object.fromEntries([
    ['parvis', 'src/main.ts'],
    ...sources.filter(isIn('workers')).map((path) => [`workers/${nameOf(path)}`, path]),
  ]),
  outdir: built,
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'linked',
  sourcesContent: false,
})

const islandOptions = (sources) => ({
  entryPoints: namedOnce(sources.filter(isIn('islands'))),
  outdir: join(built, 'islands'),
  platform: 'browser',
  target: browsers,
  entryNames: '[name]-[hash]',
  chunkNames: 'shared-[hash]',
  // Preact once for all the islands of a page.
  splitting: true,
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
})

/** Pages call an island by its name alone: two of the same name would answer for each other. */
function namedOnce(paths) {
  const names = new Map()
  for (const path of paths) {
    const name = nameOf(path)
    if (names.has(name))
      throw new Error(`Deux îlots s’appellent ${name} : ${names.get(name)} et ${path}.`)
    names.set(name, path)
  }
  return Object.fromEntries(names)
}

/** Island → its file, the chunks it imports (to preload), and their bytes before compression. */
function manifest({ outputs }) {
  const entries = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined)
  return Object.fromEntries(
    entries.map(([path, { entryPoint }]) => {
      const all = [...reach(outputs, path)]
      const [file, ...imports] = all.map((each) => basename(each))
      const bytes = all.reduce((sum, each) => sum + outputs[each].bytes, 0)
      return [nameOf(entryPoint), { file, imports, bytes }]
    }),
  )
}

/** A file and all it imports before it can run. */
function reach(outputs, path, seen = new Set()) {
  seen.add(path)
  for (const { path: next, kind } of outputs[path].imports)
    if (kind === 'import-statement' && !seen.has(next)) reach(outputs, next, seen)
  return seen
}

/** In one stroke: a process that starts at this moment reads the former file or the new one. */
function lay(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

function forgetOthers(kept) {
  for (const path of filesUnder(built).map((file) => join(root, file)))
    if (!kept.has(path) && /-[A-Z0-9]{8}\.js$/.test(path) && isOld(path)) rmSync(path)
}

const isOld = (path) => Date.now() - statSync(path).mtimeMs > keptForMs

/** Everything the result depends on: sources, this file, the versions of the packages. */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const path of [...sources, 'bin/build.mjs', 'package-lock.json', 'tsconfig.json'])
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

/** Paths from the clone's root, with `/`. */
function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
}

const isSource = (path) => /\.(tsx?|json|css|svg|md)$/.test(path) && !/\.test\.tsx?$/.test(path)

const isIn = (room) => (path) => new RegExp(`/${room}/[^/]+\\.tsx?$`).test(path)
const nameOf = (path) => basename(path).replace(/\.tsx?$/, '')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installIfNeeded({ withTools: false })
  const start = Date.now()
  const isNew = await buildIfStale({ force: process.argv.includes('--force') })
  say(
    isNew
      ? `Construit en ${Date.now() - start} ms.`
      : 'Rien n’a changé depuis la dernière construction.',
  )
}
