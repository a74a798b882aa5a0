// What `npm start` and `./bin/parvis` have in common: install, build, then become Parvis.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build.mjs'
import { installIfNeeded, root, say } from './install.mjs'

/** @param {readonly string[]} words  what follows `parvis` on the command line */
export async function runParvis(words) {
  installIfNeeded({ withTools: false })
  try {
    await buildIfStale()
  } catch (error) {
    // esbuild has shown where; anything else has not.
    if (error.errors === undefined) say(String(error))
    say('Parvis n’a pas pu être construit : les sources contiennent l’erreur ci-dessus.')
    process.exit(1)
  }
  // The same process: signals and streams reach Parvis without a go-between.
  process.setSourceMapsEnabled(true)
  const program = join(root, 'var', 'build', 'parvis.js')
  process.argv = [process.argv[0], program, ...words]
  await import(pathToFileURL(program).href)
}
