import type { z } from 'zod'
import { readyPhoto, type StoredFiles } from '../../platform/files/index.ts'
import { isPdf } from '../../platform/kernel/pdf-mark.ts'
import type { FieldRefusal, SentFile } from '../../platform/web/index.ts'
import type { keepForm } from '../rules/forms.ts'
import type { NewProof } from '../store/acts.ts'

type Kept = z.output<typeof keepForm>

const none = { file: null, bytes: null, width: null, height: null, url: null }

/**
 * What was sent to show that a commitment was kept: each thing with its words, or what is wrong.
 *
 * Files are kept by their content before the act: one that is refused afterwards is named by nothing, and
 * the same photo sent again is the same file.
 */
export async function proofsIn(
  { photoWords, documentWords, url, urlWords }: Kept,
  sent: readonly SentFile[],
  files: StoredFiles,
): Promise<readonly (NewProof | FieldRefusal)[]> {
  const fileOf = (field: string) => sent.find((file) => file.field === field)
  return [
    ...(await photoIn(fileOf('photo'), photoWords, files)),
    ...(await documentIn(fileOf('document'), documentWords, files)),
    ...(url === '' ? [] : [{ ...none, kind: 'link', words: urlWords, url } as const]),
  ]
}

export const isFault = (one: NewProof | FieldRefusal): one is FieldRefusal => 'field' in one

async function photoIn(
  sent: SentFile | undefined,
  words: string,
  files: StoredFiles,
): Promise<readonly (NewProof | FieldRefusal)[]> {
  if (sent === undefined) return words === '' ? [] : [{ field: 'photo', code: 'no-file' }]
  if (words === '') return [{ field: 'photoWords', code: 'alt' }]
  const photo = await readyPhoto(sent.bytes)
  if (typeof photo === 'string') return [{ field: 'photo', code: photo }]
  const { hash, bytes } = await files.keep(photo.jpeg)
  const { width, height } = photo
  return [{ ...none, kind: 'photo', words, file: hash, bytes, width, height }]
}

async function documentIn(
  sent: SentFile | undefined,
  words: string,
  files: StoredFiles,
): Promise<readonly (NewProof | FieldRefusal)[]> {
  if (sent === undefined) return words === '' ? [] : [{ field: 'document', code: 'no-file' }]
  if (words === '') return [{ field: 'documentWords', code: 'named' }]
  if (!isPdf(sent.bytes)) return [{ field: 'document', code: 'not-pdf' }]
  const { hash, bytes } = await files.keep(sent.bytes)
  return [{ ...none, kind: 'document', words, file: hash, bytes }]
}
