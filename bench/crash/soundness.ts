import { journalCheck } from '../../src/journal/index.ts'
import { foreignKeysCheck } from '../../src/platform/backup/foreign-keys-check.ts'
import type { ScratchTown } from '../scratch-server.ts'

/** What `db verify` looks at. @throws with the first fault */
export async function requireSound(town: ScratchTown): Promise<void> {
  for (const check of [journalCheck, foreignKeysCheck]) {
    const { isSound, sentences } = await check.run(town, () => {})
    if (!isSound) throw new Error(`${check.title} : ${sentences.join(' ')}`)
  }
}
