import { isFileHash, readyPhoto, type StoredFiles } from '../../platform/files/index.ts'
import type { FieldRefusal, SentFile } from '../../platform/web/index.ts'
import type { NewPhoto } from '../store/work.ts'

/**
 * The photo that was sent, written anew: nothing of the file that came is kept. Kept by its content before
 * the act: one that is refused afterwards is named by nothing.
 */
export async function sentPhoto(
  words: string,
  sent: readonly SentFile[],
  files: StoredFiles,
): Promise<NewPhoto | FieldRefusal> {
  const file = sent.find(({ field }) => field === 'photo')
  if (file === undefined) return { field: 'photo', code: 'no-file' }
  if (file.isTooLarge) return { field: 'photo', code: 'photo-too-heavy' }
  const photo = await readyPhoto(file.bytes)
  if (typeof photo === 'string') return { field: 'photo', code: photo }
  const { hash, bytes } = await files.keep(photo.jpeg)
  return { words, file: hash, bytes, width: photo.width, height: photo.height }
}

/** A file that an act let go: the store keeps it when something else names it. */
export async function erase(files: StoredFiles, file: string | null): Promise<void> {
  if (file !== null && isFileHash(file)) await files.forget(file)
}
