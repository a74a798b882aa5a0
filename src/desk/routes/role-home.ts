import { z } from 'zod'
import { presence } from '../../approvals/index.ts'
import { workPagesOf } from '../../people/index.ts'
import {
  type Answer,
  type Asked,
  type AwaitingSource,
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
import { shortList } from '../rules/by-promise.ts'
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
  ): Promise<Answer> {
    const { speech, visitor, today } = asked
    const found = []
    for (const { may, name, all, tasks } of sources) {
      if (!may.admits(visitor)) continue
      const { tasks: first, total } = await tasks(asked, mostOfEach)
      found.push({ name: name(speech), all, total, tasks: first })
    }
    const known = officers.admits(visitor) ? await teamOf(asked, about) : null
    const tasks = shortList(
      found.map((one) => one.tasks.map((task) => ({ ...task, of: one.name }))),
      mostShown,
    )
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

  const home = route(
    {
      get: roleHomePath,
      may: staff,
      query: z.object({ fait: z.enum(['oui']).optional().catch(undefined) }),
    },
    (asked) => shown(asked, { isDone: asked.query.fait !== undefined }),
  )

  const declare = route({ post: '/mon-bureau/permanence', may: officers }, async (asked) => {
    const { db, form, now, today } = asked
    const known = officersIn(await presence(asked)).map(({ party }) => party)
    const read = readForm(onCallForm(known, today), form.given)
    if (!read.ok) return shown(asked, { given: form.given, faults: read.faults })
    const { who, from, to } = read.value
    const turn = { party: who, beginsOn: from, endsOn: to }
    await onCalls(db).declare(turn, { by: personOf(asked.visitor), now })
    return seeOther(`${roleHomePath}?fait=oui`)
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
