import { z } from 'zod'
import { actOf, type Answer, doneQuery, type Route, route } from '../../platform/web/index.ts'
import type { MeetingFile } from '../rules/file.ts'
import { itemForm, orderForm, promotionForm, restoredForm } from '../rules/forms.ts'
import { type AgendaRefusal, agendaOf } from '../store/agendas.ts'
import { readAgenda } from '../store/carried.ts'
import { itemShape } from './agenda-item.ts'
import {
  agendaDone,
  agendaRoot,
  type ShownAgenda,
  shownAgenda,
  waitingFor,
} from './agenda-shown.ts'
import type { AgendaSource } from './agenda-source.ts'
import { agendaSubjectRoutes } from './agenda-subjects.ts'
import { type AskedOfMeeting, fileOf, meetingShape, runAt } from './run-one.ts'

const shownQuery = doneQuery.extend({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

/** Minutes of what is given an item of its own, until somebody says better. */
const usualMinutes = 10

/** What officers do with an agenda. @param sources  what else a body has to speak of */
export function agendaRoutes(sources: readonly AgendaSource[]): readonly Route[] {
  const shown = (asked: AskedOfMeeting, about: ShownAgenda): Promise<Answer> =>
    shownAgenda(asked, sources, about)

  const answered = (
    asked: AskedOfMeeting,
    refused: AgendaRefusal | null,
  ): Promise<Answer> | Answer =>
    refused === null
      ? agendaDone(asked)
      : shown(asked, { faults: [{ field: 'title', code: refused }] })

  const show = route({ get: runAt(agendaRoot), ...meetingShape, query: shownQuery }, (asked) =>
    shown(asked, { isDone: asked.query.fait !== undefined, page: asked.query.page }),
  )

  const add = route({ post: runAt(agendaRoot), ...meetingShape, form: itemForm }, async (asked) => {
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
    return (await waitingFor(asked, file, sources)).find(
      (one) => one.source === source && one.id === about,
    )
  }

  const giveItem = route(
    { post: runAt(`${agendaRoot}/retour`), ...meetingShape, form: promotionForm },
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

  /** What was just taken off comes back as it was. */
  const restore = route(
    { post: runAt(`${agendaRoot}/remise`), ...meetingShape, form: restoredForm },
    async (asked) => {
      const { db, form } = asked
      const { id } = await fileOf(asked)
      if (!form.ok) return shown(asked, { faults: form.faults })
      return answered(asked, await agendaOf(db, id, actOf(asked)).add(form.value))
    },
  )

  const moves = (['up', 'down'] as const).map((way) =>
    route(
      { post: runAt(`${agendaRoot}/:item/${way === 'up' ? 'monter' : 'descendre'}`), ...itemShape },
      async (asked) => {
        const { id } = await fileOf(asked)
        const agenda = agendaOf(asked.db, id, actOf(asked))
        return answered(asked, await agenda.shift(asked.params.item, way))
      },
    ),
  )

  const lay = route(
    { post: runAt(`${agendaRoot}/ordre`), ...meetingShape, form: orderForm },
    async (asked) => {
      const { db, form } = asked
      const { id } = await fileOf(asked)
      if (!form.ok) return shown(asked, { faults: form.faults })
      return answered(asked, await agendaOf(db, id, actOf(asked)).order(form.value.order))
    },
  )

  const remove = route(
    { post: runAt(`${agendaRoot}/:item/retrait`), ...itemShape },
    async (asked) => {
      const { id } = await fileOf(asked)
      const removed = await agendaOf(asked.db, id, actOf(asked)).remove(asked.params.item)
      return removed === null ? answered(asked, 'not-now') : shown(asked, { removed })
    },
  )

  return [...[show, add, giveItem, restore, ...moves, lay, remove], ...agendaSubjectRoutes(sources)]
}

type Given = Extract<z.infer<typeof promotionForm>, object>
