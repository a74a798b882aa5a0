import { z } from 'zod'
import { page, type Route, route } from '../../../platform/web/index.ts'
import { administrators } from '../../../town/index.ts'
import { tallyPath } from '../../rules/way-back.ts'
import { agentTallies } from '../../store/desk-tally.ts'
import { tallyPage } from '../../views/desk/tally-page.tsx'

const perPage = 25
const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

const tally = route(
  { get: tallyPath, may: administrators, query: listQuery },
  async ({ db, today, query, speech }) => {
    const { agents, count } = await agentTallies(db, today, { page: query.page, perPage })
    const pages = Math.ceil(count / perPage)
    return page(tallyPage({ agents, current: query.page, pages }, speech))
  },
)

export const tallyRoutes: readonly Route[] = [tally]
