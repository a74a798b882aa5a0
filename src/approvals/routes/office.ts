import { z } from 'zod'
import {
  type Answer,
  type Asked,
  holdsOn,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
  personOf,
  doneQuery,
} from '../../platform/web/index.ts'
import { administrators, departments, officers } from '../../town/index.ts'
import { circuitKinds } from '../rules/circuit.ts'
import { readCircuit } from '../rules/forms.ts'
import { approvalPaths } from '../rules/paths.ts'
import type { Approvable } from '../store/approvable.ts'
import { approvals } from '../store/approvals.ts'
import { circuits } from '../store/circuits.ts'
import { circuitsPage, type CircuitsModel } from '../views/circuits-page.tsx'
import { historyPage } from '../views/history-page.tsx'
import { officePage } from '../views/office-page.tsx'
import { shownApproval } from '../views/shown-approval.ts'
import type { WayOut } from '../views/nobody-signs.tsx'
import { type FullRoom, signingRoom } from './signing-room.ts'

const perPage = 25
const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

const office = route(
  { get: approvalPaths.office, may: officers, query: listQuery },
  async (asked) => {
    const { db, query, speech } = asked
    const open = await approvals(db).underWay()
    const ended = await approvals(db).ended(query.page, perPage)
    const room = await signingRoom(asked, [...open, ...ended.shown])
    const model = {
      open: open.map((approval) => shownApproval(approval, room)),
      ended: ended.shown.map((approval) => shownApproval(approval, room)),
      current: query.page,
      pages: Math.ceil(ended.count / perPage),
      away: room.absences,
      names: room.names,
      wayOut: wayOut(asked, room),
    }
    return page(officePage(model, speech))
  },
)

/** Who gives a role that nobody holds: the reader, or those to ask. */
const wayOut = ({ visitor }: Pick<Asked<unknown, unknown>, 'visitor'>, room: FullRoom): WayOut => {
  const given = room.holdings.filter(({ role }) => role === 'administrator')
  const names = given.map(({ name }) => name).filter((name) => name !== '')
  return { mayGrant: holdsOn(visitor, ['administrator']), administrators: [...new Set(names)] }
}

const history = (approvables: readonly Approvable[]) =>
  route(
    {
      get: '/administration/validations/suivi/:approval',
      may: officers,
      params: z.object({ approval: z.uuid() }),
    },
    async (asked) => {
      const approval = (await approvals(asked.db).find(asked.params.approval)) ?? notFound()
      const room = await signingRoom(asked, [approval])
      const owner = approvables.find(({ kind }) => kind === approval.subject.kind)
      const href = owner?.href(approval.subject.id) ?? null
      const model = { approval: shownApproval(approval, room), href, wayOut: wayOut(asked, room) }
      return page(historyPage(model, asked.speech))
    },
  )

async function shownCircuits(
  { db, visitor, speech }: Asked<unknown, unknown, unknown>,
  about: Pick<CircuitsModel, 'isDone' | 'sent'>,
): Promise<Answer> {
  const model = {
    ...about,
    circuits: await circuits(db).all(),
    departments: (await departments(db).all()).filter(({ endedOn }) => endedOn === null),
    mayChange: holdsOn(visitor, ['administrator']),
  }
  return page(circuitsPage(model, speech), about.sent === null ? 200 : 422)
}

const circuitList = route(
  {
    get: approvalPaths.circuits,
    may: officers,
    query: doneQuery,
  },
  (asked) => shownCircuits(asked, { isDone: asked.query.fait !== undefined, sent: null }),
)

/** Who signs is the town’s to say, not of those whose texts are signed. */
const saveCircuit = route(
  {
    post: '/administration/validations/circuits/:kind',
    may: administrators,
    params: z.object({ kind: z.enum(circuitKinds) }),
  },
  async (asked) => {
    const { db, form, now, params, visitor } = asked
    const known = (await departments(db).all()).filter(({ endedOn }) => endedOn === null)
    const read = readCircuit(
      params.kind,
      (field) => typed(form.given, field),
      known.map(({ id }) => id),
    )
    if (read.faults.length > 0) {
      const sent = { kind: params.kind, given: form.given, faults: read.faults }
      return shownCircuits(asked, { isDone: false, sent })
    }
    await circuits(db).save(read.circuit, { by: personOf(visitor), now })
    return seeOther(`${approvalPaths.circuits}?fait=oui`)
  },
)

export const officeRoutes = (approvables: readonly Approvable[]): readonly Route[] => [
  office,
  history(approvables),
  circuitList,
  saveCircuit,
]
