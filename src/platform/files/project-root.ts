import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** No folder above this file holds Parvis: the program was moved away from its clone. */
export class ProjectRootMissing extends Error {
  readonly code = 'project-root-missing'
}

/**
 * The folder of the clone: absolute, without a final slash.
 *
 * Found from where this very code runs, `src/platform/files/` under the tests or `var/build/` once
 * bundled, never from the folder one happens to type the command in.
 */
export function projectRoot(from: string = import.meta.url): string {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'db', 'migrations')))
      return folder
    if (folder === dirname(folder))
      throw new ProjectRootMissing(`Le dossier de Parvis est introuvable au-dessus de ${from}.`)
  }
}

/** A path inside the clone: `inProject('var', 'files')`. */
export const inProject = (...steps: readonly string[]): string => {
  ownRoot ??= projectRoot()
  return join(ownRoot, ...steps)
}

/** Sought once: pages ask for files of the clone. */
let ownRoot: string | undefined
