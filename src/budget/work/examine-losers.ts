import type { Database } from '../../platform/database/database.ts'
import type { Election } from '../methods/election.ts'
import { whatWouldHaveChanged, type WhatIf } from '../methods/reasons.ts'
import type { Edition } from '../rules/edition.ts'
import { counts } from '../store/counts.ts'

/** Kept together: writing each alone would make every page of the edition anew each time. */
const keptTogetherMs = 3000

/**
 * Looks for what would have made each loser win, one after the other, by counting again.
 *
 * Goes on from where a former try stopped. The losers are taken in their order on the ballot.
 */
export async function examineLosers(
  db: Database,
  edition: Edition,
  election: Election,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const store = counts(db, edition)
  const official = await store.official()
  if (official === null) return
  const { count, changes } = official
  const won = new Set(count.selected)
  const losers = election.projects.filter(({ id }) => !won.has(id))
  const waiting = losers.filter(({ id }) => changes[id] === undefined)

  let found: Record<string, WhatIf> = {}
  let keptAt = Date.now()
  for (const [place, { id }] of waiting.entries()) {
    signal.throwIfAborted()
    found[id] = whatWouldHaveChanged(election, count.settings, edition.tieOrder, id, count, {
      reason: official.reasons[id],
      onProgress: () => !signal.aborted,
    })
    progress((losers.length - waiting.length + place + 1) / losers.length)
    if (Date.now() - keptAt < keptTogetherMs && place < waiting.length - 1) continue
    await store.addChanges(official.name, found)
    found = {}
    keptAt = Date.now()
  }
}
