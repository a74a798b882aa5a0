import { z } from 'zod'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import { itemForm, orderForm, promotionForm } from '../rules/forms.ts'
import type { MeetingFile } from '../rules/file.ts'
import { isAhead } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import { declineForm, isWaiting, notedForm } from '../rules/suggestion.ts'
import { type AgendaRefusal, agendaOf } from '../store/agendas.ts'
import { readAgenda } from '../store/carried.ts'
import { suggestions } from '../store/suggestions.ts'
import { agendaWorkPage, itemPage } from '../views/agenda-work-page.tsx'
import type { AgendaSource } from './agenda-source.ts'
import { workPlaceOf } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingNumber, meetingShape, runAt } from './run-one.ts'

const root = 'ordre-du-jour'
/** Minutes of what is given an item of its own, until somebody says better. */
const usualMinutes = 10

interface Shown {
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly removed?: AgendaItem
}

/** What officers do with an agenda. @param sources  what else a body has to speak of */
export function agendaRoutes(sources: readonly AgendaSource[]): readonly Route[] {
  /** What waits and has no item, for the next meeting of a body. */
  async function waitingFor(asked: AskedOfMeeting, { body, isNext, items }: MeetingFile) {
    if (body === null || !isNext) return []
    const told = new Set(items.flatMap(({ about }) => about ?? []))
    const found = await Promise.all(
      sources.map(async ({ source, waiting }) =>
        (await waiting(asked, body)).map((one) => ({ ...one, source })),
      ),
    )
    return found.flat().filter(({ id }) => !told.has(id))
  }

  async function shown(asked: AskedOfMeeting, about: Shown): Promise<Answer> {
    const { db, speech, form } = asked
    const file = await fileOf(asked)
    const faults = about.faults ?? []
    const model = {
      ...(await workPlaceOf(asked)),
      ...{ file, faults, isDone: about.isDone ?? false, removed: about.removed ?? null },
      agenda: await readAgenda(db, file),
      waiting: await waitingFor(asked, file),
      declined: await declinedOf(asked, file),
      departments: await departmentsNow(asked),
      given: faults.length === 0 ? {} : form.given,
    }
    return page(agendaWorkPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const answered = (
    asked: AskedOfMeeting,
    refused: AgendaRefusal | null,
  ): Promise<Answer> | Answer =>
    refused === null ? done(asked) : shown(asked, { faults: [{ field: 'title', code: refused }] })

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

  /** What came back by itself, or waits, as an item. */
  async function subjectOf(asked: AskedOfMeeting, file: MeetingFile, { source, about }: Given) {
    const agenda = await readAgenda(asked.db, file)
    const plain = { type: 'information' as const, owner: '' }
    const question = agenda.questions.find(({ id }) => id === about)
    if (source === 'question') return question && { ...plain, title: question.title }
    const action = agenda.actions.find(({ id }) => id === about)
    if (source === 'action') return action && { ...plain, title: action.text }
    return (await waitingFor(asked, file)).find((one) => one.source === source && one.id === about)
  }

  const giveItem = route(
    { post: runAt(`${root}/retour`), ...meetingShape, form: promotionForm },
    async (asked) => {
      const { db, form } = asked
      const file = await fileOf(asked)
      if (!form.ok)
        return shown(asked, { faults: form.faults.map(({ code }) => ({ field: '', code })) })
      const subject = await subjectOf(asked, file, form.value)
      if (subject === undefined) return answered(asked, 'already-there')
      const { title, type, owner } = subject
      const item = { ...form.value, title, type, owner, minutes: usualMinutes }
      return answered(asked, await agendaOf(db, file.id, actOf(asked)).add(item))
    },
  )

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

  const lay = route(
    { post: runAt(`${root}/ordre`), ...meetingShape, form: orderForm },
    async (asked) => {
      const { db, form } = asked
      const { id } = await fileOf(asked)
      if (!form.ok) return shown(asked, { faults: form.faults })
      return answered(asked, await agendaOf(db, id, actOf(asked)).order(form.value.order))
    },
  )

  const remove = route({ post: runAt(`${root}/:item/retrait`), ...itemShape }, async (asked) => {
    const { id } = await fileOf(asked)
    const removed = await agendaOf(asked.db, id, actOf(asked)).remove(asked.params.item)
    return removed === null ? answered(asked, 'not-now') : shown(asked, { removed })
  })

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

  /** A subject that came on paper, or from a department. */
  const note = route({ post: runAt(`${root}/sujets`), ...meetingShape }, async (asked) => {
    const body = await bodyOf(asked)
    const known = (await departmentsNow(asked)).map(({ id }) => id)
    const read = readForm(notedForm(known), asked.form.given)
    if (!read.ok) return shown(asked, { faults: read.faults })
    const { suggested, from } = read.value
    const door = from === null ? 'paper' : 'department'
    const subject = { body, text: suggested, door, department: from } as const
    await suggestions(asked.db).suggest(subject, actOf(asked))
    return done(asked)
  })

  const decline = route(
    { post: runAt(`${root}/sujets/:subject/refus`), ...subjectShape },
    async (asked) => {
      const body = await bodyOf(asked)
      const { subject } = asked.params
      const read = readForm(declineForm, asked.form.given)
      if (!read.ok) {
        const faults = read.faults.map((fault) => ({
          ...fault,
          field: `${fault.field}-${subject}`,
        }))
        return shown(asked, { faults })
      }
      await suggestions(asked.db).decline(body, subject, read.value.why, actOf(asked))
      return done(asked)
    },
  )

  const takeBack = route(
    { post: runAt(`${root}/sujets/:subject/retour`), ...subjectShape },
    async (asked) => {
      await suggestions(asked.db).decline(
        await bodyOf(asked),
        asked.params.subject,
        null,
        actOf(asked),
      )
      return done(asked)
    },
  )

  return [show, add, giveItem, ...moves, lay, remove, note, decline, takeBack, askItem, writeItem]
}

type Given = Extract<z.infer<typeof promotionForm>, object>

const done = ({ params }: AskedOfMeeting): Answer =>
  seeOther(`${meetingPaths.run(params.number, root)}?fait=oui`)

const departmentsNow = async (asked: AskedOfMeeting) =>
  (await shownTown(asked).departments()).filter(({ endedOn }) => endedOn === null)

const declinedOf = async ({ db }: AskedOfMeeting, file: MeetingFile) =>
  file.body === null || !isAhead(file)
    ? []
    : (await suggestions(db).of(file.body)).filter((one) => !isWaiting(one))

/** Subjects are those of a body: a meeting of the whole town has none. */
const bodyOf = async (asked: AskedOfMeeting): Promise<string> =>
  (await fileOf(asked)).body ?? notFound()

const itemShape = {
  may: officers,
  params: meetingNumber.extend({ item: z.uuid() }),
} as const

const subjectShape = {
  may: officers,
  params: meetingNumber.extend({ subject: z.uuid() }),
} as const

async function itemOf(asked: AskedOfMeeting & { readonly params: { readonly item: string } }) {
  const file = await fileOf(asked)
  const item = file.items.find(({ id }) => id === asked.params.item) ?? notFound()
  return { file, item }
}
