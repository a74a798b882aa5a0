// `node bench/crash/run.mjs [ROUNDS]`: kills commands half-way and looks at what is left; 20 by default.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from '../../bin/build.mjs'
import { installIfNeeded, root } from '../../bin/install.mjs'

installIfNeeded({ withTools: true })
await buildIfStale()
const { build } = await import('esbuild')
const program = join(root, 'var', 'bench', 'crash.js')
await build({
  absWorkingDir: root,
  entryPoints: ['bench/crash/index.ts'],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
})
await import(pathToFileURL(program).href)
