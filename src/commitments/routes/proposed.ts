import { z } from 'zod'
import { isFileHash, type StoredFiles } from '../../platform/files/index.ts'
import { type Answer, type Asked, bytes, notFound } from '../../platform/web/index.ts'
import type { Commitment } from '../rules/commitment.ts'
import { proposalsOf } from '../store/proposals.ts'
import { commitmentNumber } from './public-pages.ts'

export const proposalNumber = commitmentNumber.extend({ proposal: z.uuid() })

/** The photo of a proposal that waits: never kept by what lies between. */
export async function photoOf(
  { db }: Pick<Asked<unknown, unknown>, 'db'>,
  { id }: Commitment,
  proposal: string,
  files: StoredFiles,
): Promise<Answer> {
  const found = (await proposalsOf(db, [id])).find((one) => one.id === proposal)
  const file = found?.photo?.file ?? ''
  return isFileHash(file) ? bytes('image/jpeg', await files.read(file)) : notFound()
}
