import { type CalendarEntry, isBetween } from '../../platform/kernel/calendar-entry.ts'
import type { CalendarSource } from '../../platform/web/index.ts'
import { processPaths } from '../rules/paths.ts'
import { isPublic, type Phase, type Process } from '../rules/process.ts'
import { phaseChanges, type PhaseChanges } from '../store/phase-changes.ts'
import { processesVersion } from '../store/processes.ts'
import { type AskedForProcess, shownProcesses } from './shown-processes.ts'

/** The phases of what is published, in the calendar of the town. */
export const processCalendar: CalendarSource = {
  versions: [processesVersion],
  between: async (asked, from, until) =>
    (await everyPhase(asked)).filter((entry) => isBetween(entry, from, until)),
}

/** Of one process, as the calendar of the town has them. */
export async function calendarEntriesOf(
  { db, remember }: Pick<AskedForProcess, 'db' | 'remember'>,
  process: Process,
): Promise<readonly CalendarEntry[]> {
  const changes = await remember(processesVersion, 'phase changes', () => phaseChanges(db))
  return process.phases.map((phase) => entryOf(process, phase, changes.get(phase.id)))
}

async function everyPhase(
  asked: Pick<AskedForProcess, 'db' | 'remember'>,
): Promise<readonly CalendarEntry[]> {
  const published = (await shownProcesses(asked)).filter(isPublic)
  return (await Promise.all(published.map((process) => calendarEntriesOf(asked, process)))).flat()
}

const entryOf = (
  { slug, title, neighbourhoods, publishedAt }: Process,
  { id, name, beginsAt, endsAt }: Phase,
  changes: PhaseChanges | undefined,
): CalendarEntry => ({
  ...{ uid: id, kind: 'phase', title: name, within: title },
  ...{ startsAt: beginsAt, endsAt, place: '', body: null, neighbourhoods },
  path: processPaths.one(slug),
  sequence: changes?.moves ?? 0,
  state: changes?.isMoved === true ? 'moved' : 'planned',
  cancelledWhy: null,
  changedAt: latest(changes?.changedAt, publishedAt) ?? beginsAt,
})

/** It was told to people when it was published, if not written anew since. */
const latest = (one: string | undefined, other: string | null): string | null =>
  one !== undefined && (other === null || one > other) ? one : other
