import { z } from 'zod'
import { presence } from '../../approvals/index.ts'
import { workPagesOf } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  type AwaitingSource,
  type MadeGesture,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  personOf,
} from '../../platform/web/index.ts'
import { officers, staff, writtenDays } from '../../town/index.ts'
import { guidesFor } from '../rules/guides-for.ts'
import { onCallForm } from '../rules/forms.ts'
import { roleHomePath } from '../rules/paths.ts'
import { shortList, withDone } from '../rules/by-promise.ts'
import { onCalls } from '../store/on-call.ts'
import { roleHomePage } from '../views/role-home-page.tsx'
import { type AboutTeam, officersIn, teamOf } from './team.ts'

/** What is read of each source: the page is the short list, each source has its own. */
const mostOfEach = 15
const mostShown = 12

/** The short list of what awaits who asks, across modules; of officers, who of them is there. */
export function roleHomeRoutes(sources: readonly AwaitingSource[]): readonly Route[] {
  async function shown(
    asked: Asked<unknown, unknown, unknown>,
    about: AboutTeam = {},
    gesture: MadeGesture | null = null,
  ): Promise<Answer> {
    const { speech, visitor, today } = asked
    const found = []
    for (const { may, name, all, tasks } of sources) {
      if (!may.admits(visitor)) continue
      const { tasks: first, total } = await tasks(asked, mostOfEach)
      found.push({ name: name(speech), all, total, tasks: first })
    }
    const known = officers.admits(visitor) ? await teamOf(asked, about) : null
    const list = shortList(
      found.map((one) => one.tasks.map((task) => ({ ...task, of: one.name }))),
      mostShown,
    )
    const done = gesture === null ? null : await doneOf(asked, gesture)
    const tasks = done === null ? list : withDone(list, done)
    const roles = visitor.kind === 'person' ? visitor.roles : []
    const model = {
      name: visitor.kind === 'person' ? visitor.name : '',
      tasks,
      sources: found,
      guides: guidesFor(roles),
      tools: workPagesOf(roles).filter((one) => one !== 'home'),
      today,
      day: (await writtenDays(asked)).day,
      team: known?.team ?? null,
      away: known?.away ?? new Map(),
    }
    return page(roleHomePage(model, speech), (about.faults ?? []).length === 0 ? 200 : 422)
  }

  /** The row of what was just done here, as its module tells it. */
  async function doneOf(asked: Asked<unknown, unknown, unknown>, gesture: MadeGesture) {
    for (const { may, name, told } of sources) {
      const done = may.admits(asked.visitor) ? await told?.(asked, gesture) : null
      if (done != null) return { ...done, of: name(asked.speech) }
    }
    return null
  }

  const home = route(
    {
      get: roleHomePath,
      may: staff,
      query: z.object({
        fait: z.enum(['oui']).optional().catch(undefined),
        note: z.uuid().optional().catch(undefined),
        geste: z.string().max(40).optional().catch(undefined),
        sur: z.uuid().optional().catch(undefined),
      }),
    },
    (asked) => {
      const { fait, note: noted, geste: name, sur: about } = asked.query
      const gesture = name === undefined || about === undefined ? null : { name, about }
      return shown(asked, { isDone: fait !== undefined, noted }, gesture)
    },
  )

  const declare = route({ post: '/mon-bureau/permanence', may: officers }, async (asked) => {
    const { db, form, now, today } = asked
    const known = officersIn(await presence(asked)).map(({ party }) => party)
    const read = readForm(onCallForm(known, today), form.given)
    if (!read.ok) return shown(asked, { given: form.given, faults: read.faults })
    const { who, from, to } = read.value
    const turn = { party: who, beginsOn: from, endsOn: to }
    const noted = await onCalls(db).declare(turn, { by: personOf(asked.visitor), now })
    return seeOther(`${roleHomePath}?note=${noted}`)
  })

  const end = route(
    {
      post: '/mon-bureau/permanence/:turn/fin',
      may: officers,
      params: z.object({ turn: z.uuid() }),
    },
    async (asked) => {
      const act = { by: personOf(asked.visitor), now: asked.now }
      const isDone = await onCalls(asked.db).revoke(asked.params.turn, act)
      return isDone ? seeOther(`${roleHomePath}?fait=oui`) : notFound()
    },
  )

  return [home, declare, end]
}
