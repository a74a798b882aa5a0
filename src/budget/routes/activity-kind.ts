import { type Activity, type ActivityKind, type AskedForActivities } from '../../processes/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { sayWith, spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import { ballotBoxes, boxesVersion } from '../../voting/index.ts'
import type { EditionSummary } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { isShown, type RunningEdition, runningState, voteHours } from '../rules/running-edition.ts'
import { editionsVersion } from '../store/editions.ts'
import { runningEditions } from '../store/running-editions.ts'
import { nameIn } from '../views/edition-name.ts'
import { stateSentence } from '../views/running-state-text.ts'
import { budgetWords, voteWords } from '../words/index.ts'
import { shownSummaries } from './shown-edition.ts'

const kind = 'edition'

/** An edition of the budget is an activity of a process: those that live, and those that are over. */
export const editionActivity: ActivityKind = {
  kind,
  versions: [editionsVersion, boxesVersion],
  async all(asked) {
    const living = await runningEditions(asked.db).all()
    const archived = (await shownSummaries(asked)).filter(({ edition }) => edition.partOf === null)
    return [
      ...(await Promise.all(living.map((edition) => runningActivity(asked, edition)))),
      ...archived.map((summary) => archivedActivity(asked, summary)),
    ]
  },
}

async function runningActivity(
  asked: AskedForActivities,
  edition: RunningEdition,
): Promise<Activity> {
  const { db, speech, now } = asked
  const isOver = edition.publishedAt !== null
  const box = isOver ? null : await ballotBoxes(db).of({ kind, id: edition.slug })
  const { opensAt, closesAt } = voteHours(edition, box)
  const { zone } = await shownTown(asked).town()
  const written = (instant: string) => formatInstant(instant, zone, spokenIn(speech))
  return {
    kind,
    id: edition.slug,
    title: nameIn(edition.name, speech),
    path: paths.edition(edition.slug),
    isPublic: isShown(edition, box) || isOver,
    opensAt,
    closesAt,
    state: sayWith(voteWords, speech)(stateSentence[runningState(edition, box, now)], {
      opens: written(opensAt),
      until: written(closesAt),
    }),
  }
}

const archivedActivity = (
  { speech }: AskedForActivities,
  { edition, winners, projects }: EditionSummary,
): Activity => ({
  kind,
  id: edition.slug,
  title: nameIn(edition.name, speech),
  path: paths.edition(edition.slug),
  isPublic: true,
  opensAt: null,
  closesAt: null,
  state: sayWith(budgetWords, speech)('editions.summary', {
    winners,
    projects,
    voters: edition.voters,
  }),
})
