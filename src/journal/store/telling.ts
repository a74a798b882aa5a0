import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Payload } from '../rules/canonical.ts'
import { recordEvents } from './record.ts'
import { bumpVersions } from './versions.ts'

/** The line of journal of a change, in its transaction; the pages that show it are drawn again. */
export type Tell = (
  tx: Transaction<object>,
  type: string,
  id: string,
  act: Act,
  more?: Payload,
) => Promise<void>

/** How a module tells of its things. @param versions  those that move with any change of one of them */
export const telling =
  (kind: string, versions: readonly string[]): Tell =>
  async (tx, type, id, { by, now }, more = {}) => {
    const event = { type, subject: { kind, id }, payload: { by, ...more }, at: now.toISOString() }
    await recordEvents(tx, [event])
    await bumpVersions(tx, versions)
  }

/** The party behind an act, when it is one: clocks, askers and the demonstration are none. */
export const partyOf = ({ by }: Pick<Act, 'by'>) =>
  /^[0-9a-f-]{36}$/.test(by) ? sql`${by}::uuid` : sql`null::uuid`
