import { randomUUID } from 'node:crypto'
import { type Answer, type FieldRefusal, page, seeOther, typed } from '../../platform/web/index.ts'
import type { LifeRefusal } from '../rules/life.ts'
import { meetingPaths } from '../rules/paths.ts'
import { readAgenda } from '../store/carried.ts'
import type { HeldForm } from '../views/held-fields.tsx'
import { heldPage } from '../views/held-page.tsx'
import { departmentsNow, workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf } from './run-one.ts'

export async function shown(
  asked: AskedOfMeeting,
  {
    sent = null,
    faults = [],
    isDone = false,
  }: { sent?: HeldForm | null; faults?: readonly FieldRefusal[]; isDone?: boolean },
): Promise<Answer> {
  const { db, speech, form, now } = asked
  const file = await fileOf(asked)
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, isDone, sent, given: form.given },
    faults: faults.map((fault) => ({ ...fault, field: `${sent ?? ''}-${fault.field}` })),
    agenda: await readAgenda(db, file),
    departments: await departmentsNow(asked),
    key: typed(form.given, 'key') || randomUUID(),
    hasBegun: file.startsAt <= now.toISOString(),
  }
  return page(heldPage(model, speech), faults.length === 0 ? 200 : 422)
}

export const answered = (
  asked: AskedOfMeeting,
  sent: HeldForm,
  refused: LifeRefusal | null,
): Promise<Answer> | Answer =>
  refused === null
    ? seeOther(`${meetingPaths.run(asked.params.number, 'soir')}?fait=oui`)
    : shown(asked, { sent, faults: [{ field: '', code: refused }] })

export const itemOf = ({ item }: { readonly item: string }) => (item === '' ? null : item)
