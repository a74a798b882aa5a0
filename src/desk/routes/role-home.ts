import { type AwaitingSource, page, type Route, route } from '../../platform/web/index.ts'
import { staff, writtenDays } from '../../town/index.ts'
import { byPromise } from '../rules/by-promise.ts'
import { guidesFor } from '../rules/guides-for.ts'
import { roleHomePath } from '../rules/paths.ts'
import { roleHomePage } from '../views/role-home-page.tsx'

/** What is read of each source: the page is the short list, each source has its own. */
const mostOfEach = 15
const mostShown = 12

/** The short list of what awaits who asks, across modules. */
export const roleHomeRoutes = (sources: readonly AwaitingSource[]): readonly Route[] => [
  route({ get: roleHomePath, may: staff }, async (asked) => {
    const { speech, visitor, today } = asked
    const found = []
    for (const { may, name, all, tasks } of sources) {
      if (!may.admits(visitor)) continue
      const { tasks: first, total } = await tasks(asked, mostOfEach)
      found.push({ name: name(speech), all, total, tasks: first })
    }
    const tasks = byPromise(
      found.flatMap((one) => one.tasks.map((task) => ({ ...task, of: one.name }))),
    )
    const model = {
      name: visitor.kind === 'person' ? visitor.name : '',
      tasks: tasks.slice(0, mostShown),
      sources: found,
      guides: visitor.kind === 'person' ? guidesFor(visitor.roles) : [],
      today,
      day: (await writtenDays(asked)).day,
    }
    return page(roleHomePage(model, speech))
  }),
]
