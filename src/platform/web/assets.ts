import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { compressed, type Encoding } from './page-cache.ts'

/** A file whose name holds a fingerprint of its content: kept by browsers for a year. */
export interface Asset {
  readonly type: string
  readonly encoded: (encoding: Encoding) => Buffer
}

export type Assets = ReadonlyMap<string, Asset>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Reads the built folders into memory: they are a few hundred kilobytes. */
export async function readAssets(folders: readonly string[]): Promise<Assets> {
  const assets = new Map<string, Asset>()
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const type = types[extname(name)]
      if (type !== undefined) assets.set(name, asset(type, await readFile(join(folder, name))))
    }
  }
  return assets
}

export function asset(type: string, bytes: Buffer): Asset {
  // Fonts are compressed already.
  if (type === 'font/woff2' || type === 'image/png') return { type, encoded: () => bytes }
  const memory = new Map<Encoding, Buffer>()
  return {
    type,
    encoded(encoding) {
      const known = memory.get(encoding) ?? compressed(bytes, encoding)
      memory.set(encoding, known)
      return known
    },
  }
}
