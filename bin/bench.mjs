// Builds the programs of bench/ and runs one: `npm run bench`, `npm run reference`, `npm run crash`.
// The words after its name are passed on to it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build.mjs'
import { installIfNeeded, root } from './install.mjs'

const [node, , name, ...words] = process.argv
if (name === undefined) throw new Error('Usage: node bin/bench.mjs NAME [WORDS…]')

installIfNeeded({ withTools: true })
await buildIfStale()
const { build } = await import('esbuild')

// Measures are taken in processes of their own: their programs are those named `….child.ts`.
const children = readdirSync(join(root, 'bench'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.child.ts'))
  .map((file) => join('bench', file))

await build({
  absWorkingDir: root,
  entryPoints: [join('bench', `${name}.ts`), ...children],
  outbase: 'bench',
  outdir: join('var', 'bench'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
})

process.setSourceMapsEnabled(true)
const program = join(root, 'var', 'bench', `${name}.js`)
process.argv = [node, program, ...words]
await import(pathToFileURL(program).href)
