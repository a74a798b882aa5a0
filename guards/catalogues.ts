import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Catalogue } from '../src/platform/words/catalogue.ts'
import { filesUnder } from './source-files.ts'

/** Files of `src` that make a catalogue, wherever they stand; tests and examples left aside. */
export const catalogueFiles = (root: string): readonly string[] =>
  filesUnder(root, 'src')
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|testing|examples)\.tsx?$/.test(file))
    .filter((file) => /(?<!function )\bcatalogue\(/.test(readFileSync(join(root, file), 'utf8')))

/** The catalogues a file exports: what no page can reach is not exported, and is seen here. */
export async function cataloguesOf(root: string, file: string): Promise<readonly Catalogue[]> {
  const exported: Readonly<Record<string, unknown>> = await import(
    /* @vite-ignore */ pathToFileURL(join(root, file)).href
  )
  return Object.values(exported).filter(isCatalogue)
}

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'module' in value && 'messages' in value
