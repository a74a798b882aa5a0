import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileHash, filesIn, isFileHash, type StoredFiles } from '../files/index.ts'

/** A store of files whose content can be listed, as a backup and a verification need. */
export interface FileShelf extends StoredFiles {
  readonly list: () => AsyncIterable<{ readonly hash: FileHash; readonly bytes: number }>
}

/** The files kept in a folder of this machine: `ab/ab12…`. A folder not made yet holds none. */
export function shelfIn(folder: string): FileShelf {
  return {
    ...filesIn(folder),
    async *list() {
      for (const drawer of (await namesIn(folder)).sort()) {
        if (!/^[0-9a-f]{2}$/.test(drawer)) continue
        for (const hash of (await namesIn(join(folder, drawer))).sort())
          if (isFileHash(hash)) yield { hash, bytes: (await stat(join(folder, drawer, hash))).size }
      }
    },
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
