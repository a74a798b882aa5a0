import { isFileHash, type StoredFiles } from '../../platform/files/index.ts'

/** Files that an act let go: the store keeps those that something else names. */
export async function letGo(files: StoredFiles, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) if (isFileHash(hash)) await files.forget(hash)
}
