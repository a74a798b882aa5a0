import { z } from 'zod'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  actOf,
  notFound,
  readForm,
  type Route,
  route,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import { actionForm, closingForm, decisionForm, heldForm } from '../rules/forms.ts'
import { actsOn } from '../store/acts.ts'
import { readAgenda } from '../store/carried.ts'
import { recordsOf } from '../store/records.ts'
import { answered, itemOf, shown } from './held-shown.ts'
import { departmentsNow, workPlaceOf } from './place.ts'
import { fileOf, meetingNumber, meetingShape, runAt } from './run-one.ts'

const show = route({ get: runAt('soir'), ...meetingShape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const hold = route({ post: runAt('soir'), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const file = await fileOf(asked)
  const { zone } = await shownTown(asked).town()
  const read = readForm(heldForm(zone, dayIn(zone, new Date(file.startsAt))), form.given)
  if (!read.ok) return shown(asked, { sent: 'held', faults: read.faults })
  const carried = await readAgenda(db, file)
  return answered(asked, 'held', await actsOn(db, file.id, actOf(asked)).hold(read.value, carried))
})

/** What was decided, told to anybody without waiting for the minutes. */
const tellLog = route({ post: runAt('releve'), ...meetingShape }, async (asked) => {
  const { id } = await fileOf(asked)
  return answered(asked, 'log', await actsOn(asked.db, id, actOf(asked)).tellLog())
})

const decide = route({ post: runAt('decisions'), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const { id, roomCount } = await fileOf(asked)
  const read = readForm(decisionForm(roomCount), form.given)
  if (!read.ok) return shown(asked, { sent: 'decision', faults: read.faults })
  const { text, hands } = read.value
  const records = recordsOf(db, id, actOf(asked))
  return answered(asked, 'decision', await records.decide(text, itemOf(read.value), hands))
})

const forget = route(
  {
    post: runAt('decisions/:decision/retrait'),
    may: officers,
    params: meetingNumber.extend({ decision: z.uuid() }),
  },
  async (asked) => {
    const { id } = await fileOf(asked)
    const records = recordsOf(asked.db, id, actOf(asked))
    return answered(asked, 'decision', await records.forgetDecision(asked.params.decision))
  },
)

const act = route({ post: runAt('actions'), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const { id } = await fileOf(asked)
  const departments = (await departmentsNow(asked)).map((department) => department.id)
  const place = await workPlaceOf(asked)
  const choices = { departments, officers: place.officers.map((officer) => officer.id) }
  const read = readForm(actionForm(choices), form.given)
  if (!read.ok) return shown(asked, { sent: 'action', faults: read.faults })
  const action = { ...read.value, item: itemOf(read.value) }
  return answered(asked, 'action', await recordsOf(db, id, actOf(asked)).act(action))
})

const close = route(
  {
    post: runAt('actions/:action'),
    may: officers,
    params: meetingNumber.extend({ action: z.uuid() }),
    form: closingForm,
  },
  async (asked) => {
    const { db, form, params, today } = asked
    const { id } = await fileOf(asked)
    if (!form.ok) return shown(asked, { sent: `close-${params.action}`, faults: form.faults })
    const { state, why } = form.value
    const records = recordsOf(db, id, actOf(asked))
    const isOne = await records.close(params.action, state, today, why === '' ? null : why)
    return isOne ? answered(asked, 'action', null) : notFound()
  },
)

/** What officers note of a meeting that is held. */
export const heldRoutes: readonly Route[] = [show, hold, tellLog, decide, forget, act, close]
