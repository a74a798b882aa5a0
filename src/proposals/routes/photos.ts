import { keptPhoto, type StoredFiles } from '../../platform/files/index.ts'
import type { FieldRefusal, SentFile } from '../../platform/web/index.ts'
import type { NewPhoto } from '../store/work.ts'

/** The photo that was sent, with what it shows; or what is wrong with it. */
export async function sentPhoto(
  words: string,
  sent: readonly SentFile[],
  files: StoredFiles,
): Promise<NewPhoto | FieldRefusal> {
  const file = sent.find(({ field }) => field === 'photo')
  if (file === undefined) return { field: 'photo', code: 'no-file' }
  if (file.isTooLarge) return { field: 'photo', code: 'photo-too-heavy' }
  const photo = await keptPhoto(file.bytes, files)
  return typeof photo === 'string' ? { field: 'photo', code: photo } : { words, ...photo }
}
