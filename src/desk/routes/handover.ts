import { z } from 'zod'
import { presence } from '../../approvals/index.ts'
import { namesOf } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  type HoldingSource,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  personOf,
} from '../../platform/web/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import { handoverForm } from '../rules/forms.ts'
import { type HandoverNote, keptUntil, mayRead } from '../rules/handover.ts'
import { roleHomePath } from '../rules/paths.ts'
import { handoverNotes } from '../store/handover.ts'
import { handoverPage } from '../views/handover-page.tsx'

type AskedOfNote = Asked<{ readonly absence: string }, unknown, unknown>

const mostHeld = 30

/** The note of a leave: as it was written, or empty for who goes away. @throws NotFound for others */
async function noteOf(asked: AskedOfNote): Promise<HandoverNote> {
  const { db, params } = asked
  const self = personOf(asked.visitor)
  const written = await handoverNotes(db).find(params.absence)
  if (written !== null) return mayRead(written, self) ? written : notFound()
  const absence = (await presence(asked)).absences.find(({ id }) => id === params.absence)
  if (absence === undefined || absence.holder !== self) notFound()
  const { beginsOn, endsOn, delegate } = absence
  return { absence: absence.id, author: self, reader: delegate, beginsOn, endsOn, text: '' }
}

/** What an officer hands over before a leave, read by who stands in. */
export function handoverRoutes(holdings: readonly HoldingSource[]): readonly Route[] {
  async function shown(asked: AskedOfNote, faults: readonly FieldRefusal[] = []): Promise<Answer> {
    const { db, speech, form } = asked
    const note = await noteOf(asked)
    const held = []
    for (const { name, heldBy } of holdings) {
      held.push({ name: name(speech), ...(await heldBy(asked, note.author, mostHeld)) })
    }
    const named = [note.author, ...(note.reader === null ? [] : [note.reader])]
    const names = await namesOf(db, named)
    const model = {
      note,
      held,
      author: names.get(note.author) ?? '',
      reader: note.reader === null ? null : (names.get(note.reader) ?? ''),
      isMine: note.author === personOf(asked.visitor),
      keptUntil: keptUntil(note),
      day: (await writtenDays(asked)).day,
      ...{ given: form.given, faults },
    }
    return page(handoverPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const shape = { may: officers, params: z.object({ absence: z.uuid() }) } as const
  const read = route({ get: '/mon-bureau/relais/:absence', ...shape }, (asked) => shown(asked))

  const write = route(
    { post: '/mon-bureau/relais/:absence', ...shape, form: handoverForm },
    async (asked) => {
      const { db, form, now } = asked
      const note = await noteOf(asked)
      const self = personOf(asked.visitor)
      if (note.author !== self) notFound()
      if (!form.ok) return shown(asked, form.faults)
      await handoverNotes(db).write({ ...note, text: form.value.text }, { by: self, now })
      return seeOther(`${roleHomePath}?fait=oui`)
    },
  )

  const erase = route(
    { post: '/mon-bureau/relais/:absence/fin', ...shape },
    async ({ db, params, now, visitor }) => {
      const by = personOf(visitor)
      const isDone = await handoverNotes(db).erase(params.absence, { by, now })
      return isDone ? seeOther(`${roleHomePath}?fait=oui`) : notFound()
    },
  )

  return [read, write, erase]
}
