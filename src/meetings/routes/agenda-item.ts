import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { itemForm } from '../rules/forms.ts'
import { agendaOf } from '../store/agendas.ts'
import { itemPage } from '../views/agenda-item-page.tsx'
import { agendaDone, agendaRoot } from './agenda-shown.ts'
import { type AskedOfMeeting, fileOf, meetingNumber, runAt } from './run-one.ts'

export const itemShape = {
  may: officers,
  params: meetingNumber.extend({ item: z.uuid() }),
} as const

export type AskedOfItem = Asked<z.output<typeof itemShape.params>, unknown, unknown>

export async function itemOf(asked: AskedOfItem) {
  const file = await fileOf(asked)
  const item = file.items.find(({ id }) => id === asked.params.item) ?? notFound()
  return { file, item }
}

interface ShownItem {
  readonly faults?: readonly FieldRefusal[]
  /** Of its documents: the item itself stands as it is. */
  readonly documentFaults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

/** One item with its documents, and what was done or refused. */
export async function shownItem(
  asked: AskedOfItem,
  { faults = [], documentFaults = [], isDone = false }: ShownItem,
): Promise<Answer> {
  const { file, item } = await itemOf(asked)
  const { title, type, owner } = item
  const kept = { title, type, owner, minutes: String(item.minutes) }
  const { given: sent } = asked.form
  const model = {
    ...{ file, item, isDone, faults: [...faults, ...documentFaults] },
    given: { ...sent, ...(faults.length === 0 && kept) },
  }
  return page(itemPage(model, asked.speech), model.faults.length === 0 ? 200 : 422)
}

const ask = route(
  { get: runAt(`${agendaRoot}/:item`), ...itemShape, query: doneQuery },
  async (asked) => shownItem(asked, { isDone: asked.query.fait !== undefined }),
)

const write = route(
  { post: runAt(`${agendaRoot}/:item`), ...itemShape, form: itemForm },
  async (asked) => {
    const { form, db } = asked
    const { file, item } = await itemOf(asked)
    if (!form.ok) return shownItem(asked, { faults: form.faults })
    const refused = await agendaOf(db, file.id, actOf(asked)).write(item.id, form.value)
    return refused === null
      ? agendaDone(asked satisfies AskedOfMeeting)
      : shownItem(asked, { faults: [{ field: '', code: refused }] })
  },
)

/** What officers do with one item. */
export const itemRoutes: readonly Route[] = [ask, write]
