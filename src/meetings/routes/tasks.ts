import { z } from 'zod'
import { bodies } from '../../bodies/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  personOf,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { taskForm } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { type PlanStep, planSteps } from '../rules/plan.ts'
import { actsOn } from '../store/acts.ts'
import { entrustTask, teamTasks } from '../store/tasks.ts'
import { taskPage } from '../views/task-page.tsx'
import { animatorsOf, workPlaceOf } from './place.ts'
import { fileOf, meetingNumber, runAt } from './run-one.ts'

const params = meetingNumber.extend({ step: z.enum(planSteps) })
type AskedOfTask = Asked<{ readonly number: number; readonly step: PlanStep }, unknown, unknown>

/** The task while it may be given: of a meeting that is not cancelled, and not done. */
async function taskOf(asked: AskedOfTask) {
  const file = await fileOf(asked)
  const task = file.tasks.find(({ step }) => step === asked.params.step)
  return task === undefined || task.isDone || file.state === 'cancelled'
    ? notFound()
    : { file, task }
}

async function shown(asked: AskedOfTask, faults: readonly FieldRefusal[] = []): Promise<Answer> {
  const { file, task } = await taskOf(asked)
  const { owner, deputy } = task
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, task, faults, isDone: false },
    team: await animatorsOf(asked, file),
    given: faults.length === 0 ? { owner: owner ?? '', deputy: deputy ?? '' } : asked.form.given,
  }
  return page(taskPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const at = { may: officers, params } as const

const ask = route({ get: runAt('taches/:step/qui'), ...at }, (asked) => shown(asked))

const entrust = route({ post: runAt('taches/:step/qui'), ...at }, async (asked) => {
  const { db, form, params: about } = asked
  const { file } = await taskOf(asked)
  const team = (await animatorsOf(asked, file)).map(({ id }) => id)
  const place = await workPlaceOf(asked)
  const read = readForm(taskForm([...place.officers.map(({ id }) => id), ...team]), form.given)
  if (!read.ok) return shown(asked, read.faults)
  const isOfficer = (party: string) => place.officers.some(({ id }) => id === party)
  const asTeam = new Set(team.filter((party) => !isOfficer(party)))
  if (!(await entrustTask(db, file.id, about.step, read.value, asTeam, actOf(asked))))
    return notFound()
  return seeOther(`${meetingPaths.run(file.number)}?fait=oui#taches`)
})

/** Who animates the body says that hers is done. */
const finish = route(
  { post: '/mon-espace/animation/:number/taches/:step', may: signedIn, params },
  async (asked) => {
    const { db, params: about, today, visitor } = asked
    const file = await fileOf(asked)
    const party = personOf(visitor)
    const animated = (await bodies(db).animatedBy(party, today)).map(({ id }) => id)
    const hers = await teamTasks(db, party, animated, today)
    if (!hers.some(({ number, step }) => number === about.number && step === about.step))
      return notFound()
    await actsOn(db, file.id, actOf(asked)).tick(about.step, true)
    return seeOther(`${meetingPaths.animation()}?fait=oui`)
  },
)

/** Tasks of a plan that are given to somebody in particular. */
export const taskRoutes: readonly Route[] = [ask, entrust, finish]
