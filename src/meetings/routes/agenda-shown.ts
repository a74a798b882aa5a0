import { type Answer, type FieldRefusal, page, seeOther } from '../../platform/web/index.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import type { MeetingFile } from '../rules/file.ts'
import { isAhead } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { type Waiting, withoutItem } from '../rules/waiting.ts'
import { readAgenda } from '../store/carried.ts'
import { suggestions } from '../store/suggestions.ts'
import { agendaWorkPage } from '../views/agenda-work-page.tsx'
import type { AgendaSource } from './agenda-source.ts'
import { departmentsNow, workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf } from './run-one.ts'

export const agendaRoot = 'ordre-du-jour'

export interface ShownAgenda {
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly removed?: AgendaItem
  /** Of what comes back, from 1. */
  readonly page?: number
}

/** What waits and has no item, for the next meeting of a body. */
export async function waitingFor(
  asked: AskedOfMeeting,
  { body, isNext, items }: MeetingFile,
  sources: readonly AgendaSource[],
): Promise<readonly Waiting[]> {
  if (body === null || !isNext) return []
  const found = await Promise.all(
    sources.map(async ({ source, waiting }) =>
      (await waiting(asked, body)).map((one) => ({ ...one, source })),
    ),
  )
  return withoutItem(found.flat(), items)
}

/** The agenda as it is put together, with what was done or refused. */
export async function shownAgenda(
  asked: AskedOfMeeting,
  sources: readonly AgendaSource[],
  { faults = [], isDone = false, removed, page: current = 1 }: ShownAgenda,
): Promise<Answer> {
  const { db, speech, form } = asked
  const file = await fileOf(asked)
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, faults, isDone, removed: removed ?? null, page: current },
    agenda: await readAgenda(db, file),
    waiting: await waitingFor(asked, file, sources),
    declined:
      file.body === null || !isAhead(file) ? [] : await suggestions(db).declinedIn(file.body),
    departments: await departmentsNow(asked),
    given: faults.length === 0 ? {} : form.given,
  }
  return page(agendaWorkPage(model, speech), faults.length === 0 ? 200 : 422)
}

export const agendaDone = ({ params }: AskedOfMeeting): Answer =>
  seeOther(`${meetingPaths.run(params.number, agendaRoot)}?fait=oui`)
