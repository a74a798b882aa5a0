// `npm run bench`: builds bench/index.ts and runs it; words after `--` are passed on.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build.mjs'
import { installIfNeeded, root } from './install.mjs'

installIfNeeded({ withTools: true })
await buildIfStale()
const { build } = await import('esbuild')
const program = join(root, 'var', 'bench', 'index.js')
await build({
  absWorkingDir: root,
  entryPoints: ['bench/index.ts'],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'linked',
})
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], program, ...process.argv.slice(2)]
await import(pathToFileURL(program).href)
