import { makeCommitment, spokenPromiseForm } from '../../commitments/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { actOf, readForm, type Route, route, typed } from '../../platform/web/index.ts'
import { hear } from '../../questions/index.ts'
import { shownTown } from '../../town/index.ts'
import { roomQuestionForm } from '../rules/forms.ts'
import { placeSpokenOf } from '../rules/meeting.ts'
import { recordsOf } from '../store/records.ts'
import { answered, itemOf, shown } from './held-shown.ts'
import { departmentsNow, workPlaceOf } from './place.ts'
import { fileOf, meetingShape, runAt } from './run-one.ts'

const ask = route({ post: runAt('questions'), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const file = await fileOf(asked)
  const read = readForm(roomQuestionForm, form.given)
  if (!read.ok) return shown(asked, { sent: 'question', faults: read.faults })
  const { key, subject, words, door, asker } = read.value
  const id = formIdOf(key, [subject, words, asker?.contact.value ?? ''])
  const neighbourhood = placeSpokenOf(file)
  const heard = { id, door, subject, words, asker, place: null, neighbourhood, wantsPublic: true }
  const records = recordsOf(db, file.id, actOf(asked))
  return answered(
    asked,
    'question',
    await records.ask(
      id,
      itemOf(read.value),
      async (tx) => (await hear({ ...asked, db: tx }, heard)) !== null,
    ),
  )
})

const promise = route({ post: runAt('promesses'), ...meetingShape }, async (asked) => {
  const { db, form } = asked
  const file = await fileOf(asked)
  const { zone } = await shownTown(asked).town()
  const madeOn = dayIn(zone, new Date(file.heldFrom ?? file.startsAt))
  const choices = {
    departments: (await departmentsNow(asked)).map(({ id }) => id),
    agents: (await workPlaceOf(asked)).officers.map(({ id }) => id),
  }
  const read = readForm(spokenPromiseForm(choices, madeOn), form.given)
  if (!read.ok) return shown(asked, { sent: 'promise', faults: read.faults })
  const { item, ...written } = read.value
  const id = formIdOf(typed(form.given, 'key'), [written.text, written.dueOn])
  const neighbourhood = placeSpokenOf(file)
  const act = actOf(asked)
  const promised = { ...written, id, said: written.text, neighbourhood, theme: null, madeOn }
  return answered(
    asked,
    'promise',
    await recordsOf(db, file.id, act).promise(id, itemOf({ item }), (tx, from) =>
      makeCommitment(tx, { ...promised, from }, act),
    ),
  )
})

/** What was asked and promised aloud, kept in its own register. */
export const heldSaidRoutes: readonly Route[] = [ask, promise]
