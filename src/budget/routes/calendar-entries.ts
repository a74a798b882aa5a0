import { type CalendarEntry, isBetween } from '../../platform/kernel/calendar-entry.ts'
import type { CalendarSource } from '../../platform/web/index.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { boxesVersion } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { isFrozen, isShown, type RunningEdition, voteHours } from '../rules/running-edition.ts'
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
      const box = await shownBooth(asked, edition.slug).box(false)
      if (!isShown(edition, box) && edition.publishedAt === null) continue
      const hours = voteHours(edition, isFrozen(box) ? box : null)
      entries.push({
        ...entryOf(edition, changes.get(edition.slug)),
        ...{ title, startsAt: hours.opensAt, endsAt: hours.closesAt },
      })
    }
    return entries.filter((entry) => isBetween(entry, from, until))
  },
}

/** Its neighbourhoods: those of its envelopes, unless one of these is of the whole town. */
function entryOf(
  { id, slug, name, envelopes, announcedAt, opensAt }: RunningEdition,
  changes: VoteChanges | undefined,
): Omit<CalendarEntry, 'title' | 'startsAt' | 'endsAt'> {
  const areas = envelopes.map(({ neighbourhood }) => neighbourhood)
  return {
    ...{ uid: id, kind: 'vote', within: name, place: '', body: null },
    neighbourhoods: areas.includes(null) ? [] : areas.filter((area) => area !== null),
    path: paths.edition(slug),
    sequence: changes?.times ?? 0,
    ...{ state: 'planned', cancelledWhy: null },
    changedAt: changes?.at ?? announcedAt ?? opensAt,
  }
}
