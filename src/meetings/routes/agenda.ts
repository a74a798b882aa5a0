import { z } from 'zod'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import { itemForm, promotionForm } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { type AgendaRefusal, agendaOf } from '../store/agendas.ts'
import { readAgenda } from '../store/carried.ts'
import { agendaWorkPage, itemPage } from '../views/agenda-work-page.tsx'
import { workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingNumber, meetingShape, runAt } from './run-one.ts'

const root = 'ordre-du-jour'
/** Minutes of what is given an item of its own, until somebody says better. */
const usualMinutes = 10

async function shown(
  asked: AskedOfMeeting,
  about: {
    readonly faults?: readonly FieldRefusal[]
    readonly isDone?: boolean
    readonly removed?: AgendaItem
  },
): Promise<Answer> {
  const { db, speech, form } = asked
  const file = await fileOf(asked)
  const faults = about.faults ?? []
  const model = {
    ...(await workPlaceOf(asked)),
    ...{ file, faults, isDone: about.isDone ?? false, removed: about.removed ?? null },
    agenda: await readAgenda(db, file),
    given: faults.length === 0 ? {} : form.given,
  }
  return page(agendaWorkPage(model, speech), faults.length === 0 ? 200 : 422)
}

const answered = (
  asked: AskedOfMeeting,
  refused: AgendaRefusal | null,
): Promise<Answer> | Answer =>
  refused === null
    ? seeOther(`${meetingPaths.run(asked.params.number, root)}?fait=oui`)
    : shown(asked, { faults: [{ field: 'title', code: refused }] })

const show = route({ get: runAt(root), ...meetingShape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const add = route({ post: runAt(root), ...meetingShape, form: itemForm }, async (asked) => {
  const { db, form } = asked
  const { id } = await fileOf(asked)
  if (!form.ok) return shown(asked, { faults: form.faults })
  const item = { ...form.value, source: 'hand' as const, about: null }
  return answered(asked, await agendaOf(db, id, actOf(asked)).add(item))
})

/** What came back by itself takes an item of its own. */
const giveItem = route(
  { post: runAt(`${root}/retour`), ...meetingShape, form: promotionForm },
  async (asked) => {
    const { db, form } = asked
    const file = await fileOf(asked)
    if (!form.ok)
      return shown(asked, { faults: form.faults.map(({ code }) => ({ field: '', code })) })
    const { source, about } = form.value
    const agenda = await readAgenda(db, file)
    const title =
      source === 'question'
        ? agenda.questions.find(({ id }) => id === about)?.title
        : agenda.actions.find(({ id }) => id === about)?.text
    if (title === undefined) return answered(asked, 'already-there')
    const item = {
      source,
      about,
      title,
      type: 'information' as const,
      minutes: usualMinutes,
      owner: '',
    }
    return answered(asked, await agendaOf(db, file.id, actOf(asked)).add(item))
  },
)

const itemShape = {
  may: officers,
  params: meetingNumber.extend({ item: z.uuid() }),
} as const

const moves = (['up', 'down'] as const).map((way) =>
  route(
    { post: runAt(`${root}/:item/${way === 'up' ? 'monter' : 'descendre'}`), ...itemShape },
    async (asked) => {
      const { id } = await fileOf(asked)
      const agenda = agendaOf(asked.db, id, actOf(asked))
      return answered(asked, await agenda.shift(asked.params.item, way))
    },
  ),
)

const remove = route({ post: runAt(`${root}/:item/retrait`), ...itemShape }, async (asked) => {
  const { id } = await fileOf(asked)
  const removed = await agendaOf(asked.db, id, actOf(asked)).remove(asked.params.item)
  return removed === null ? answered(asked, 'not-now') : shown(asked, { removed })
})

async function itemOf(asked: AskedOfMeeting & { readonly params: { readonly item: string } }) {
  const file = await fileOf(asked)
  const item = file.items.find(({ id }) => id === asked.params.item) ?? notFound()
  return { file, item }
}

const askItem = route({ get: runAt(`${root}/:item`), ...itemShape }, async (asked) => {
  const { file, item } = await itemOf(asked)
  const { title, type, owner } = item
  const given = { title, type, owner, minutes: String(item.minutes) }
  return page(itemPage({ file, item, given, faults: [] }, asked.speech))
})

const writeItem = route(
  { post: runAt(`${root}/:item`), ...itemShape, form: itemForm },
  async (asked) => {
    const { form, db, speech } = asked
    const { file, item } = await itemOf(asked)
    if (!form.ok) {
      const model = { file, item, given: form.given, faults: form.faults }
      return page(itemPage(model, speech), 422)
    }
    return answered(asked, await agendaOf(db, file.id, actOf(asked)).write(item.id, form.value))
  },
)

/** What officers do with an agenda. */
export const agendaRoutes: readonly Route[] = [
  show,
  add,
  giveItem,
  ...moves,
  remove,
  askItem,
  writeItem,
]
