import type { z } from 'zod'
import { keptPhoto, type StoredFiles } from '../../platform/files/index.ts'
import { isPdf } from '../../platform/kernel/pdf-mark.ts'
import type { FieldRefusal, SentFile } from '../../platform/web/index.ts'
import type { keepForm } from '../rules/forms.ts'
import type { ProposedPhoto } from '../rules/proposal.ts'
import type { NewProof } from '../store/acts.ts'

type Kept = z.output<typeof keepForm>

/** The proof that the photo of a proposal becomes, under the words the officer kept. */
export const proofOf = (photo: ProposedPhoto, words: string): NewProof => ({
  ...none,
  kind: 'photo',
  ...photo,
  words: words || photo.words,
})

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
export const isProof = (one: NewProof | FieldRefusal): one is NewProof => !isFault(one)

async function photoIn(
  sent: SentFile | undefined,
  words: string,
  files: StoredFiles,
): Promise<readonly (NewProof | FieldRefusal)[]> {
  const photo = await describedPhoto(sent, words, files)
  if (photo === null || 'field' in photo) return photo === null ? [] : [photo]
  return [{ ...none, kind: 'photo', ...photo }]
}

/** The photo that came with a proposal, cleaned as those of proofs are; `null` for none. */
export const proposedPhoto = (
  words: string,
  sent: readonly SentFile[],
  files: StoredFiles,
): Promise<ProposedPhoto | FieldRefusal | null> =>
  describedPhoto(
    sent.find(({ field }) => field === 'photo'),
    words,
    files,
  )

async function describedPhoto(
  sent: SentFile | undefined,
  words: string,
  files: StoredFiles,
): Promise<ProposedPhoto | FieldRefusal | null> {
  if (sent === undefined) return words === '' ? null : { field: 'photo', code: 'no-file' }
  if (sent.isTooLarge) return { field: 'photo', code: 'photo-too-heavy' }
  if (words === '') return { field: 'photoWords', code: 'alt' }
  const photo = await keptPhoto(sent.bytes, files)
  return typeof photo === 'string' ? { field: 'photo', code: photo } : { words, ...photo }
}

async function documentIn(
  sent: SentFile | undefined,
  words: string,
  files: StoredFiles,
): Promise<readonly (NewProof | FieldRefusal)[]> {
  if (sent === undefined) return words === '' ? [] : [{ field: 'document', code: 'no-file' }]
  if (sent.isTooLarge) return [{ field: 'document', code: 'photo-too-heavy' }]
  if (words === '') return [{ field: 'documentWords', code: 'named' }]
  if (!isPdf(sent.bytes)) return [{ field: 'document', code: 'not-pdf' }]
  const { hash, bytes } = await files.keep(sent.bytes)
  return [{ ...none, kind: 'document', words, file: hash, bytes }]
}
