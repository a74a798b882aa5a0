import { z } from 'zod'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  page,
  type Route,
  route,
  seeOther,
  typed,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { reasonForm } from '../rules/forms.ts'
import type { LifeRefusal } from '../rules/life.ts'
import { meetingPaths } from '../rules/paths.ts'
import { planSteps } from '../rules/plan.ts'
import { actsOn } from '../store/acts.ts'
import { runPage } from '../views/run-page.tsx'
import { animatorsOf, workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingNumber, meetingShape, runAt } from './run-one.ts'
import type { MeetingNeeds } from './way.ts'

const tick = route(
  {
    post: runAt('taches/:step'),
    may: officers,
    params: meetingNumber.extend({ step: z.enum(planSteps) }),
  },
  async (asked) => {
    const { id } = await fileOf(asked)
    const isDone = typed(asked.form.given, 'fait') === 'oui'
    await actsOn(asked.db, id, actOf(asked)).tick(asked.params.step, isDone)
    return seeOther(`${meetingPaths.run(asked.params.number)}#taches`)
  },
)

/** What officers do with a meeting to come. */
export function runRoutes({ ways }: Pick<MeetingNeeds, 'ways'>): readonly Route[] {
  async function shown(
    asked: AskedOfMeeting,
    { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean },
  ): Promise<Answer> {
    const file = await fileOf(asked)
    const place = await workPlaceOf(asked)
    const model = {
      ...{ ...place, file, faults, isDone, given: asked.form.given, origin: asked.origin },
      team: await animatorsOf(asked, file),
      ways: ways.flatMap(({ name, path }) => {
        const label = name(file, asked.speech, asked.now)
        return label === null ? [] : [{ label, path: path(file.number) }]
      }),
    }
    return page(runPage(model, asked.speech), faults.length === 0 ? 200 : 422)
  }

  /** Back on the page of the meeting, or there with what was wrong. */
  const answered = (
    asked: AskedOfMeeting,
    refused: LifeRefusal | null,
  ): Promise<Answer> | Answer =>
    refused === null
      ? seeOther(`${meetingPaths.run(asked.params.number)}?fait=oui`)
      : shown(asked, { faults: [{ field: '', code: refused }] })

  const show = route(
    { get: '/administration/reunions/:number', ...meetingShape, query: doneQuery },
    (asked) => shown(asked, { isDone: asked.query.fait !== undefined }),
  )

  const cancel = route(
    { post: runAt('annulation'), ...meetingShape, form: reasonForm },
    async (asked) => {
      const { id } = await fileOf(asked)
      if (!asked.form.ok) return shown(asked, { faults: asked.form.faults })
      const { reason } = asked.form.value
      return answered(asked, await actsOn(asked.db, id, actOf(asked)).cancel(reason))
    },
  )

  return [show, cancel, tick]
}
