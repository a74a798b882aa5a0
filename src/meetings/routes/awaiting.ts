import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import { daysAfter } from '../../platform/kernel/day.ts'
import type { AwaitingSource, HoldingSource } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { meetingPaths } from '../rules/paths.ts'
import {
  type AwaitedAction,
  awaitedActions,
  type AwaitedTask,
  awaitedTasks,
} from '../store/tasks.ts'
import { workWords } from '../words/index.ts'

/** What is due within a week is on the desk. */
const soonDays = 7

const taskOf = (
  { number, title, step, dueOn, holder }: AwaitedTask,
  speech: Speech,
): AwaitingTask => {
  const say = sayWith(workWords, speech)
  return {
    title: say('awaiting.task', {
      step: say(`step.${step}`),
      title: readIn(title, speech.language).text,
    }),
    href: meetingPaths.run(number),
    dueOn,
    notes: [],
    holder,
  }
}

const followed = ({ number, text, dueOn, deputy }: AwaitedAction): AwaitingTask => ({
  title: text,
  href: meetingPaths.run(number, 'soir'),
  dueOn,
  notes: [],
  holder: deputy,
})

/** Actions decided at meetings, late or due within a week. */
const dueActions: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.actions'),
  all: meetingPaths.workbench(),
  tasks: async ({ db, today }, most) => {
    const { actions, total } = await awaitedActions(db, { until: daysAfter(today, soonDays) }, most)
    return { tasks: actions.map(followed), total }
  },
}

/** What is to be done for meetings, late or within a week: the oldest day first. */
const dueTasks: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(workWords, speech)('awaiting.name'),
  all: meetingPaths.workbench(),
  tasks: async ({ db, today, speech }, most) => {
    const { tasks, total } = await awaitedTasks(
      db,
      { until: daysAfter(today, soonDays) },
      today,
      most,
    )
    return { tasks: tasks.map((task) => taskOf(task, speech)), total }
  },
}

export const awaitingMeetings: readonly AwaitingSource[] = [dueTasks, dueActions]

const held: HoldingSource = {
  name: (speech) => sayWith(workWords, speech)('awaiting.held'),
  heldBy: async ({ db, speech, today }, owner, most) => {
    const { tasks, total } = await awaitedTasks(db, { owner }, today, most)
    return { tasks: tasks.map((task) => taskOf(task, speech)), total }
  },
}

const heldActions: HoldingSource = {
  name: (speech) => sayWith(workWords, speech)('awaiting.actions-held'),
  heldBy: async ({ db }, deputy, most) => {
    const { actions, total } = await awaitedActions(db, { deputy }, most)
    return { tasks: actions.map(followed), total }
  },
}

export const meetingsHeld: readonly HoldingSource[] = [held, heldActions]
