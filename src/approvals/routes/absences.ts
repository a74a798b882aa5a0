import { z } from 'zod'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  personOf,
  doneQuery,
} from '../../platform/web/index.ts'
import { staff } from '../../town/index.ts'
import { absenceForm } from '../rules/forms.ts'
import { approvalPaths } from '../rules/paths.ts'
import { absences } from '../store/absences.ts'
import { absencesPage } from '../views/absences-page.tsx'
import { type FullRoom, signingRoom } from './signing-room.ts'

/** Those who hold a role, but herself: each once. */
function othersIn({ holdings }: FullRoom, self: string) {
  const byParty = new Map(holdings.map(({ party, name, email }) => [party, name || email || '']))
  byParty.delete(self)
  return [...byParty].map(([party, name]) => ({ party, name })).filter(({ name }) => name !== '')
}

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: {
    readonly given: FormGiven
    readonly faults: readonly FieldRefusal[]
    readonly isDone: boolean
  },
): Promise<Answer> {
  const self = personOf(asked.visitor)
  const room = await signingRoom(asked, [])
  const model = {
    ...about,
    own: room.absences.filter(({ holder }) => holder === self),
    lent: room.absences.filter(({ delegate }) => delegate === self),
    names: room.names,
    people: othersIn(room, self),
  }
  return page(absencesPage(model, asked.speech), about.faults.length === 0 ? 200 : 422)
}

const list = route({ get: approvalPaths.absences, may: staff, query: doneQuery }, (asked) =>
  shown(asked, { given: {}, faults: [], isDone: asked.query.fait !== undefined }),
)

const declare = route({ post: approvalPaths.absences, may: staff }, async (asked) => {
  const { db, form, now, visitor } = asked
  const self = personOf(visitor)
  const people = othersIn(await signingRoom(asked, []), self).map(({ party }) => party)
  const read = readForm(absenceForm(people), form.given)
  if (!read.ok) return shown(asked, { given: form.given, faults: read.faults, isDone: false })
  await absences(db).declare({ holder: self, ...read.value }, { by: self, now })
  return seeOther(`${approvalPaths.absences}?fait=oui`)
})

const end = route(
  {
    post: '/a-signer/absences/:absence/fin',
    may: staff,
    params: z.object({ absence: z.uuid() }),
  },
  async ({ db, params, visitor, now }) => {
    const self = personOf(visitor)
    const isDone = await absences(db).revoke(params.absence, self, { by: self, now })
    return isDone ? seeOther(`${approvalPaths.absences}?fait=oui`) : notFound()
  },
)

export const absenceRoutes: readonly Route[] = [list, declare, end]
