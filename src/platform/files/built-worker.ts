import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The program of a thread, as `bin/build.mjs` lays it beside the server.
 *
 * @param from  `import.meta.url` of who asks
 * @returns `null` where nothing was built: under the tests, which do the work themselves
 */
export function builtWorker(name: string, from: string): URL | null {
  const program = new URL(`./workers/${name}.js`, from)
  return existsSync(fileURLToPath(program)) ? program : null
}
