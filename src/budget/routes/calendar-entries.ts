import { type CalendarEntry, isBetween } from '../../platform/kernel/calendar-entry.ts'
import type { AskedForCalendar, CalendarSource } from '../../platform/web/index.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { boxesVersion } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { isShown, type RunningEdition } from '../rules/running-edition.ts'
import { editionsVersion } from '../store/editions.ts'
import { runningEditions } from '../store/running-editions.ts'
import { type VoteChanges, voteChanges } from '../store/vote-changes.ts'
import { voteWords } from '../words/index.ts'
import { shownBooth } from './shown-booth.ts'

/** The hours of each vote that was announced, in the calendar of the town. */
export const voteCalendar: CalendarSource = {
  versions: [editionsVersion, boxesVersion],
  async between(asked, from, until) {
    const { db, remember, speech } = asked
    const all = await remember(editionsVersion, 'running editions', () => runningEditions(db).all())
    const changes = await remember(editionsVersion, 'vote changes', () => voteChanges(db))
    const name = (language: 'fr' | 'en') =>
      sayWith(voteWords, { language, overrides: speech.overrides })('calendar.vote')
    const title = inFrenchAndEnglish(name('fr'), name('en'))
    const entries: CalendarEntry[] = []
    for (const edition of all) {
      if (!(await isTold(asked, edition))) continue
      entries.push({ ...entryOf(edition, changes.get(edition.slug)), title })
    }
    return entries.filter((entry) => isBetween(entry, from, until))
  },
}

/** Its box is asked about only when nothing else says it: a vote opened without being announced. */
async function isTold(asked: AskedForCalendar, edition: RunningEdition): Promise<boolean> {
  if (edition.announcedAt !== null || edition.publishedAt !== null) return true
  return isShown(edition, await shownBooth(asked, edition.slug).box(false))
}

/**
 * Its neighbourhoods are those of its envelopes, unless one of these is of the whole town; its hours,
 * those its box was opened with: a vote opens on no others.
 */
function entryOf(
  { id, slug, name, envelopes, announcedAt, opensAt, closesAt }: RunningEdition,
  changes: VoteChanges | undefined,
): Omit<CalendarEntry, 'title'> {
  const areas = envelopes.map(({ neighbourhood }) => neighbourhood)
  return {
    ...{ uid: id, kind: 'vote', within: name, place: '', body: null },
    neighbourhoods: areas.includes(null) ? [] : areas.filter((area) => area !== null),
    ...{ startsAt: opensAt, endsAt: closesAt },
    path: paths.edition(slug),
    sequence: changes?.times ?? 0,
    ...{ state: 'planned', cancelledWhy: null },
    changedAt: changes?.at ?? announcedAt ?? opensAt,
  }
}
