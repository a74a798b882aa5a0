import { titleIn } from '../../platform/design/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import type { Activity } from '../rules/activity.ts'
import type { ActivityKind } from './activity-kind.ts'
import { asPublic, isPublic, type Process } from '../rules/process.ts'
import { processes, processesVersion } from '../store/processes.ts'
import type { ProcessModel } from '../views/process-model.ts'

export type AskedForProcess = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'now'>

/** Every process, read once until one changes. */
export const shownProcesses = ({
  db,
  remember,
}: Pick<Asked<unknown, unknown>, 'db' | 'remember'>): Promise<readonly Process[]> =>
  remember(processesVersion, 'all', () => processes(db).all())

export const findShown = async (
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember'>,
  slug: string,
): Promise<Process | null> =>
  (await shownProcesses(asked)).find((process) => process.slug === slug) ?? null

/** The activities of all kinds, by what names them. */
export async function allActivities(
  asked: AskedForProcess,
  kinds: readonly ActivityKind[],
): Promise<readonly Activity[]> {
  return (await Promise.all(kinds.map((kind) => kind.all(asked)))).flat()
}

/** What the page of a process shows, and nothing else. */
export async function processModel(
  asked: AskedForProcess,
  process: Process,
  kinds: readonly ActivityKind[],
): Promise<ProcessModel> {
  const place = shownTown(asked)
  const { zone } = await place.town()
  const names = new Map((await place.neighbourhoods()).map(({ id, name }) => [id, name]))
  const known = process.activities.length === 0 ? [] : await allActivities(asked, kinds)
  const shown = asPublic(process)
  return {
    process: shown,
    now: asked.now,
    written: (instant) => formatInstant(instant, zone, spokenIn(asked.speech)),
    where: process.neighbourhoods.flatMap((id) => names.get(id) ?? []),
    activities: latestFirst(
      shown.activities.flatMap(({ kind, activity }) => {
        const found = known.find((one) => one.kind === kind && one.id === activity)
        return found === undefined || !found.isPublic ? [] : [found]
      }),
    ),
  }
}

/** What opens last is what one can still take part in; what has no hours is over. */
const latestFirst = (activities: readonly Activity[]): readonly Activity[] =>
  activities.toSorted((a, b) => (b.opensAt ?? '').localeCompare(a.opensAt ?? ''))

/** Public ones, by their titles in the reader’s language: for forms that choose one. */
export const namedProcesses = async (
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  (await shownProcesses(asked))
    .filter(isPublic)
    .map(({ id, title }) => ({ id, name: titleIn(title, asked.speech) }))
