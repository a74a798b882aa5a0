import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { AwaitingTask, DoneTask } from '../../platform/kernel/awaiting-task.ts'

/** How near a promise is. `undated`: none was told. */
export const urgencies = ['late', 'today', 'week', 'later', 'undated'] as const
export type Urgency = (typeof urgencies)[number]

export const urgencyOf = (dueOn: Day | null, today: Day): Urgency => {
  if (dueOn === null) return 'undated'
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return dueOn <= daysAfter(today, 7) ? 'week' : 'later'
}

/** Of each list its first ones come, so that one list full of late things hides no other. */
const firstOfEach = 2

/** The few that are shown: the oldest promise first, each list having its part. */
export function shortList<Task extends Pick<AwaitingTask, 'href' | 'dueOn'>>(
  lists: readonly (readonly Task[])[],
  most: number,
): readonly Task[] {
  const first = lists.flatMap((list) => byPromise(list).slice(0, firstOfEach))
  const sure = byPromise(first).slice(0, most)
  const kept = new Set(sure.map(({ href }) => href))
  const others = byPromise(lists.flat()).filter(({ href }) => !kept.has(href))
  return byPromise([...sure, ...others.slice(0, most - sure.length)])
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

/**
 * What was just done stands in the row it had; what waits again is its own row, and says so. It is
 * shown whatever else waits.
 */
export function withDone<Task extends AwaitingTask>(
  tasks: readonly Task[],
  done: DoneTask & Task,
): readonly (Task | (DoneTask & Task))[] {
  const again = tasks.find(({ href }) => href === done.href)
  const row = again === undefined ? done : { ...done, ...again, said: done.said, undo: null }
  return byPromise([row, ...tasks.filter(({ href }) => href !== done.href)])
}
