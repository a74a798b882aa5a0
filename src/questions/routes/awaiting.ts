import {
  type AskedForTasks,
  type AwaitingSource,
  type HoldingSource,
  holdsOn,
} from '../../platform/web/index.ts'
import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { departmentAgents, departments, officers, townVersion } from '../../town/index.ts'
import type { WorkFilters, WorkLine } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { mayServe } from '../rules/permissions.ts'
import { served } from '../rules/served.ts'
import { work } from '../store/work.ts'
import { workWords } from '../words/index.ts'

const any = {
  mots: '',
  etat: '',
  theme: '',
  quartier: '',
  service: '',
  retard: '',
  suivi: '',
  page: 1,
} as const

const taskOf = ({ number, title, subject, answerDueOn, dueOn, owner }: WorkLine): AwaitingTask => ({
  holder: owner,
  title: title ?? subject ?? `n° ${number}`,
  href: questionPaths.run(number),
  dueOn: dueOn ?? answerDueOn,
  notes: [`n° ${number}`],
})

/** A list of the workbench, as officers have it waiting. */
const ofOfficers = (
  name: 'awaiting.to-route' | 'awaiting.late',
  filters: Partial<WorkFilters>,
): AwaitingSource => ({
  may: officers,
  name: (speech) => sayWith(workWords, speech)(name),
  all: `${questionPaths.workbench()}?${new URLSearchParams(filters as Record<string, string>)}`,
  tasks: async ({ db, today }, most) => {
    const { lines, total } = await work(db).page(
      { ...any, ...filters, followers: null },
      today,
      most,
    )
    return { tasks: lines.map(taskOf), total }
  },
})

const ofDepartments: AwaitingSource = {
  may: departmentAgents,
  name: (speech) => sayWith(workWords, speech)('awaiting.department'),
  all: questionPaths.department(),
  tasks: async (asked, most) => {
    const known = await asked.remember(townVersion, 'departments', () =>
      departments(asked.db).all(),
    )
    const own = known.map(({ id }) => id).filter((department) => isHers(asked, department))
    const questions = (await work(asked.db).servedBy(own)).map(served)
    const tasks = questions.map(({ number, title, dueOn }) => ({
      title,
      href: questionPaths.serve(number),
      dueOn,
      notes: [`n° ${number}`],
    }))
    return { tasks: tasks.slice(0, most), total: tasks.length }
  },
}

const isHers = ({ visitor }: AskedForTasks, department: string): boolean =>
  mayServe((roles, object) => holdsOn(visitor, roles, object), { department })

export const awaitingQuestions: readonly AwaitingSource[] = [
  ofOfficers('awaiting.to-route', { etat: 'to-route' }),
  ofOfficers('awaiting.late', { retard: 'oui' }),
  ofDepartments,
]

export const questionsHeld: HoldingSource = {
  name: (speech) => sayWith(workWords, speech)('awaiting.held'),
  heldBy: async ({ db }, party, most) => {
    const { lines, total } = await work(db).heldBy(party, most)
    return { tasks: lines.map(taskOf), total }
  },
}
