import { z } from 'zod'
import { actOf, notFound, readForm, type Route, route } from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { declineForm, notedForm } from '../rules/suggestion.ts'
import { suggestions } from '../store/suggestions.ts'
import { agendaDone, agendaRoot, shownAgenda } from './agenda-shown.ts'
import type { AgendaSource } from './agenda-source.ts'
import { departmentsNow } from './place.ts'
import { type AskedOfMeeting, fileOf, meetingNumber, meetingShape, runAt } from './run-one.ts'

const subjectShape = {
  may: officers,
  params: meetingNumber.extend({ subject: z.uuid() }),
} as const

/** Subjects are those of a body: a meeting of the whole town has none. */
const bodyOf = async (asked: AskedOfMeeting): Promise<string> =>
  (await fileOf(asked)).body ?? notFound()

/** What officers do with suggested subjects, on the agenda where they wait. */
export function agendaSubjectRoutes(sources: readonly AgendaSource[]): readonly Route[] {
  /** A subject that came on paper, or from a department. */
  const note = route({ post: runAt(`${agendaRoot}/sujets`), ...meetingShape }, async (asked) => {
    const body = await bodyOf(asked)
    const known = (await departmentsNow(asked)).map(({ id }) => id)
    const read = readForm(notedForm(known), asked.form.given)
    if (!read.ok) return shownAgenda(asked, sources, { faults: read.faults })
    const { suggested, from } = read.value
    const door = from === null ? 'paper' : 'department'
    const subject = { body, text: suggested, door, department: from } as const
    await suggestions(asked.db).suggest(subject, asked.today, actOf(asked))
    return agendaDone(asked)
  })

  const decline = route(
    { post: runAt(`${agendaRoot}/sujets/:subject/refus`), ...subjectShape },
    async (asked) => {
      const body = await bodyOf(asked)
      const { subject } = asked.params
      const read = readForm(declineForm, asked.form.given)
      if (!read.ok) {
        const faults = read.faults.map((fault) => ({
          ...fault,
          field: `${fault.field}-${subject}`,
        }))
        return shownAgenda(asked, sources, { faults })
      }
      const store = suggestions(asked.db)
      const isOne = await store.decline(body, subject, read.value.why, actOf(asked))
      return isOne ? agendaDone(asked) : notFound()
    },
  )

  const takeBack = route(
    { post: runAt(`${agendaRoot}/sujets/:subject/retour`), ...subjectShape },
    async (asked) => {
      const body = await bodyOf(asked)
      const store = suggestions(asked.db)
      const isOne = await store.decline(body, asked.params.subject, null, actOf(asked))
      return isOne ? agendaDone(asked) : notFound()
    },
  )

  return [note, decline, takeBack]
}
