import { z } from 'zod'
import { page, type Route, route } from '../../../platform/web/index.ts'
import { deskAgents, votePreparers } from '../../../town/index.ts'
import { resemblancesPath } from '../../rules/way-back.ts'
import { noteResemblancesRead, resemblingPairs } from '../../store/like-pairs.ts'
import { resemblancesPage } from '../../views/desk/resemblances-page.tsx'
import { agentOf } from './desk-door.ts'

const perPage = 25
const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

const list = route(
  { get: resemblancesPath, may: votePreparers, query: listQuery },
  async (asked) => {
    const { db, now, query, speech } = asked
    const found = await resemblingPairs(db)
    await noteResemblancesRead(db, agentOf(asked), found.length, now)
    const from = (query.page - 1) * perPage
    const model = {
      pairs: found.slice(from, from + perPage),
      count: found.length,
      current: query.page,
      pages: Math.ceil(found.length / perPage),
      mayOpen: deskAgents.admits(asked.visitor),
    }
    return page(resemblancesPage(model, speech))
  },
)

export const resemblanceRoutes: readonly Route[] = [list]
