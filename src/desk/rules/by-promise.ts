import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'

/** How near a promise is. `undated`: none was told. */
export const urgencies = ['late', 'today', 'week', 'later', 'undated'] as const
export type Urgency = (typeof urgencies)[number]

export const urgencyOf = (dueOn: Day | null, today: Day): Urgency => {
  if (dueOn === null) return 'undated'
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return dueOn <= daysAfter(today, 7) ? 'week' : 'later'
}

/** The oldest promise first; without a day, last; the same thing once, though two lists have it. */
export function byPromise<Task extends Pick<AwaitingTask, 'href' | 'dueOn'>>(
  tasks: readonly Task[],
): readonly Task[] {
  const once = new Map(tasks.toReversed().map((task) => [task.href, task]))
  return tasks
    .filter((task) => once.get(task.href) === task)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}
