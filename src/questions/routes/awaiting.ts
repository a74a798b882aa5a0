import {
  type AskedForTasks,
  type AwaitingSource,
  type HoldingSource,
  type MadeGesture,
  personOf,
} from '../../platform/web/index.ts'
import type { AwaitingTask, DoneTask, InPlace } from '../../platform/kernel/awaiting-task.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import {
  departmentAgents,
  departmentHeads,
  officers,
  shownTown,
  writtenDays,
} from '../../town/index.ts'
import type { WorkLine } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { isToAnswer, type Question } from '../rules/question.ts'
import { served } from '../rules/served.ts'
import { coveredBy } from '../rules/team.ts'
import { type DeskLine, work } from '../store/work.ts'
import { workWords } from '../words/index.ts'
import { headedDepartments, ownDepartments } from './own-departments.ts'
import { linkGesture } from './run-acts.ts'
import { teams } from './team.ts'

type OnDesk = Awaited<ReturnType<ReturnType<typeof work>['onDesk']>>

const read = new WeakMap<AskedForTasks, Promise<OnDesk>>()

/** Read once for each request: two lists of the desk ask it. */
function onDesk(asked: AskedForTasks, most: number): Promise<OnDesk> {
  const found = read.get(asked) ?? work(asked.db).onDesk(asked.today, most)
  read.set(asked, found)
  return found
}

const titleOf = ({ number, title, subject }: Pick<WorkLine, 'number' | 'title' | 'subject'>) =>
  title ?? subject ?? `n° ${number}`

const taskOf = (
  line: Pick<WorkLine, 'number' | 'title' | 'subject' | 'owner'>,
  dueOn: Day,
): AwaitingTask => ({
  holder: line.owner,
  title: titleOf(line),
  href: questionPaths.run(line.number),
  dueOn,
  notes: [`n° ${line.number}`],
})

/** What officers have waiting, and where all of it is on the workbench. */
const ofOfficers = (
  name: 'awaiting.to-route' | 'awaiting.late',
  list: keyof OnDesk,
  filters: Readonly<Record<string, string>>,
  more: (asked: AskedForTasks, line: DeskLine) => Promise<InPlace | null>,
): AwaitingSource => ({
  may: officers,
  name: (speech) => sayWith(workWords, speech)(name),
  all: `${questionPaths.workbench()}?${new URLSearchParams(filters)}`,
  tasks: async (asked, most) => {
    const { lines, total } = (await onDesk(asked, most))[list]
    const tasks = lines.map(async (line) => ({
      ...taskOf(line, line.dueOn),
      inPlace: await more(asked, line),
    }))
    return { tasks: await Promise.all(tasks), total }
  },
  told: linkSent,
})

/** A department that is late is sent its link again, whoever lost the first one. */
async function sendAgain(asked: AskedForTasks, line: DeskLine): Promise<InPlace | null> {
  if (line.state !== 'assigned' || line.linkedAt === null) return null
  const say = sayWith(workWords, asked.speech)
  const { dayOf } = await writtenDays(asked)
  return {
    summary: say('awaiting.remind'),
    text: null,
    effects: [
      say('awaiting.reminded', { day: dayOf(line.linkedAt) }),
      say('awaiting.remind-means'),
    ],
    gestures: [
      {
        action: questionPaths.run(line.number, linkGesture),
        label: say('awaiting.remind-do'),
        hidden: {},
      },
    ],
  }
}

async function linkSent(asked: AskedForTasks, gesture: MadeGesture): Promise<DoneTask | null> {
  const store = work(asked.db)
  const number = gesture.name === linkGesture ? await store.numberOf(gesture.about) : null
  const question = number === null ? null : await store.find(number)
  if (question === null) return null
  const say = sayWith(workWords, asked.speech)
  const { dueOn, answerDueOn } = question
  return {
    ...taskOf(question, dueOn ?? answerDueOn),
    said: say('awaiting.remind-done'),
    undo: null,
  }
}

const ofDepartments: AwaitingSource = {
  may: departmentAgents,
  name: (speech) => sayWith(workWords, speech)('awaiting.department'),
  all: questionPaths.department(),
  tasks: async (asked, most) => {
    const known = await shownTown(asked).departments()
    const own = ownDepartments(asked, known)
    const questions = await work(asked.db).servedBy(own)
    const of = await teams(asked)
    const by = personOf(asked.visitor)
    const isForHer = ({ agent, department }: Question) => {
      const team = of(department ?? '')
      const isSomebodys = team.some(({ party }) => party === agent)
      return !isSomebodys || coveredBy(by, team).includes(agent ?? '')
    }
    const tasks = questions.filter(isForHer).map(servedTask)
    return { tasks: tasks.slice(0, most), total: tasks.length }
  },
}

const servedTask = (question: Question): AwaitingTask => {
  const { number, title, state, dueOn } = served(question)
  // Nothing is owed during a pause.
  const due = state === 'waiting' ? null : dueOn
  return { title, href: questionPaths.serve(number), dueOn: due, notes: [`n° ${number}`] }
}

/** What is late in the department she is the head of, whoever has it. */
const ofHeads: AwaitingSource = {
  may: departmentHeads,
  name: (speech) => sayWith(workWords, speech)('team.awaiting-late'),
  all: questionPaths.team(),
  tasks: async (asked, most) => {
    const known = await shownTown(asked).departments()
    const late = (await work(asked.db).servedBy(headedDepartments(asked, known))).filter(
      (one) => isToAnswer(one) && one.dueOn !== null && one.dueOn < asked.today,
    )
    return { tasks: late.slice(0, most).map(servedTask), total: late.length }
  },
}

export const awaitingQuestions: readonly AwaitingSource[] = [
  ofOfficers('awaiting.to-route', 'toRoute', { etat: 'to-route' }, async () => null),
  ofOfficers('awaiting.late', 'late', { retard: 'oui' }, sendAgain),
  ofDepartments,
  ofHeads,
]

export const questionsHeld: HoldingSource = {
  name: (speech) => sayWith(workWords, speech)('awaiting.held'),
  heldBy: async ({ db }, party, most) => {
    const { lines, total } = await work(db).heldBy(party, most)
    const tasks = lines.map((line) => taskOf(line, line.dueOn ?? line.answerDueOn))
    return { tasks, total }
  },
}
