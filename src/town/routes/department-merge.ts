import { z } from 'zod'
import {
  type Answer,
  type Asked,
  notFound,
  page,
  type Route,
  route,
  typed,
} from '../../platform/web/index.ts'
import { administrators } from '../audiences.ts'
import { settingPaths } from '../rules/settings.ts'
import { departments } from '../store/departments.ts'
import { mergeDepartments } from '../store/merge-departments.ts'
import { mergePage } from '../views/merge-page.tsx'
import { backTo, changeBy } from './setting-answer.ts'
import type { SettingsNeeds } from './settings-needs.ts'

const at = `${settingPaths.departments}/service/:department/reunion` as const
const shape = {
  may: administrators,
  params: z.object({ department: z.string().max(80) }),
} as const
type AskedToMerge = Asked<{ readonly department: string }, unknown, unknown>

/** A department that ends, and the one that takes up what it had under way. */
export function departmentMergeRoutes({ entrusted }: SettingsNeeds): readonly Route[] {
  async function shown(asked: AskedToMerge, isRefused: boolean): Promise<Answer> {
    const { db, params, form, speech } = asked
    const open = (await departments(db).all()).filter(({ endedOn }) => endedOn === null)
    const department = open.find(({ id }) => id === params.department) ?? notFound()
    const moved = await Promise.all(
      entrusted.map(async ({ kind, count }) => ({ kind, count: await count(db, department.id) })),
    )
    const others = open.filter(({ id }) => id !== department.id)
    const model = { department, others, moved, into: typed(form.given, 'into'), isRefused }
    return page(mergePage(model, speech), isRefused ? 422 : 200)
  }

  const ask = route({ get: at, ...shape }, (asked) => shown(asked, false))

  const merge = route({ post: at, ...shape }, async (asked) => {
    const { db, params, form, today } = asked
    const merger = { from: params.department, into: typed(form.given, 'into'), endedOn: today }
    const isDone = await mergeDepartments(db, merger, entrusted, changeBy(asked))
    if (isDone) return backTo('departments')
    const known = (await departments(db).all()).find(({ id }) => id === params.department)
    // Sent twice, or closed meanwhile by somebody else: the list says so.
    return known === undefined || known.endedOn === null
      ? shown(asked, true)
      : backTo('departments')
  })

  return [ask, merge]
}
