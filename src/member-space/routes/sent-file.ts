import { keptPhoto, type StoredFiles } from '../../platform/files/index.ts'
import { isPdf } from '../../platform/kernel/pdf-mark.ts'
import type { FieldRefusal, SentFile } from '../../platform/web/index.ts'
import type { SpacePart } from '../rules/permissions.ts'
import type { KeptFile } from '../store/documents.ts'

/**
 * The file that was sent, kept by its content before the act it is for; or what is wrong with it. A
 * picture is written anew, without the place and the hour it was taken.
 */
export async function sentFile(
  sent: readonly SentFile[],
  part: SpacePart,
  files: StoredFiles,
): Promise<KeptFile | FieldRefusal> {
  const refuse = (code: string): FieldRefusal => ({ field: 'file', code })
  const found = sent.find(({ field }) => field === 'file')
  if (found === undefined) return refuse('no-file')
  if (found.isTooLarge) return refuse('file-too-heavy')
  if (isPdf(found.bytes)) {
    const { hash, bytes } = await files.keep(found.bytes)
    return { kind: 'pdf', file: hash, bytes, part }
  }
  const photo = await keptPhoto(found.bytes, files)
  if (photo === 'not-a-photo') return refuse('not-a-document')
  if (typeof photo === 'string') return refuse(photo)
  return { kind: 'photo', file: photo.file, bytes: photo.bytes, part }
}
