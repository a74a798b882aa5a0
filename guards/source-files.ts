import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file under a folder of the clone, by its path from the root, with `/`. */
export function filesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(root, path) : [path]
  })
}
