import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import { titleIn } from '../../platform/design/index.ts'
import type { AskedForTasks, AwaitingSource } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { callEnd, standingOf } from '../rules/call.ts'
import { endsToCome, rulesOn, seatsOn } from '../rules/composition.ts'
import { bodyPaths } from '../rules/paths.ts'
import { lastDay } from '../rules/term.ts'
import type { WholeBody } from '../store/bodies.ts'
import { bodyWords } from '../words/index.ts'
import { shown } from './shown.ts'

/** Calls to close, vacant seats, due today, and terms that end within ninety days. */
export const awaitingBodies: AwaitingSource = {
  may: officers,
  name: (speech) => sayWith(bodyWords, speech)('awaiting.terms'),
  all: bodyPaths.workbench(),
  tasks: async (asked, most) => {
    const known = (await shown(asked).whole()).filter(({ body }) => body.publishedAt !== null)
    const tasks = known
      .flatMap((whole) => [...tasksOfCall(whole, asked), ...tasksOfSeats(whole, asked)])
      .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
    return { tasks: tasks.slice(0, most), total: tasks.length }
  },
}

/** Of a body that is over too: its candidates wait to be told. */
function tasksOfCall(
  { body, call }: WholeBody,
  { today, speech }: AskedForTasks,
): readonly AwaitingTask[] {
  if (call === null || standingOf(call, body, today) !== 'over') return []
  const title = sayWith(bodyWords, speech)('awaiting.call', { body: titleIn(body.name, speech) })
  const href = bodyPaths.call(body.id)
  return [{ holder: null, href, notes: [], title, dueOn: callEnd(call, body, today) }]
}

function tasksOfSeats(
  { body, versions, terms }: WholeBody,
  { today, speech }: AskedForTasks,
): readonly AwaitingTask[] {
  if (body.endedOn !== null) return []
  const say = sayWith(bodyWords, speech)
  const rules = rulesOn(versions, today)?.rules
  const seats = rules === undefined ? [] : seatsOn(rules, terms, today)
  const count = seats.filter(({ incumbent }) => incumbent === null).length
  const name = titleIn(body.name, speech)
  const task = { holder: null, href: bodyPaths.run(body.id), notes: [] }
  return [
    ...(count === 0
      ? []
      : [{ ...task, title: say('awaiting.vacant', { body: name, count }), dueOn: today }]),
    ...endsToCome(terms, today).map((term) => ({
      ...task,
      title: say('awaiting.ending', { body: name, name: term.name ?? say('page.left') }),
      dueOn: lastDay(term),
    })),
  ]
}
