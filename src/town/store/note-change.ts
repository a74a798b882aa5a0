import type { Transaction } from 'kysely'
import { bumpVersions, type Payload, recordEvents } from '../../journal/index.ts'

/** The key of the versions that every page shows. */
export const townVersion = 'town'

/** Who changes the town, and when. `null`: the command line. */
export interface Change {
  readonly by: string | null
  readonly now: Date
}

/** Writes the line of journal of a change of the town, and has its pages drawn again. */
export async function noteChange(
  tx: Transaction<object>,
  about: Change & {
    readonly type: string
    readonly subject?: { readonly kind: string; readonly id: string }
    readonly payload?: Payload
  },
): Promise<void> {
  const { type, by, now, subject = { kind: 'town', id: 'town' }, payload = {} } = about
  await recordEvents(tx, [
    {
      type,
      subject,
      payload: { ...payload, by: by ?? 'command-line' },
      at: now.toISOString(),
    },
  ])
  await bumpVersions(tx, [townVersion])
}
