import {
  notFound,
  page,
  type Route,
  route,
  seeOther,
  personOf,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { officeForm } from '../rules/forms.ts'
import { commentPaths } from '../rules/paths.ts'
import { comments, setThread } from '../store/comments.ts'
import { officePage } from '../views/office-page.tsx'
import type { CommentNeeds } from '../work/moderated-comments.ts'
import { commentedAddress, publicThing } from './write.ts'

/** Where an officer opens and closes comments. */
export function officeRoutes({ commentables }: CommentNeeds): readonly Route[] {
  const read = route(
    {
      get: commentPaths.officeAt,
      may: officers,
      params: commentedAddress,
      query: doneQuery,
    },
    async (asked) => {
      const { db, params, query, speech } = asked
      const thing = await publicThing(asked, commentables)
      const { state, total } = await comments(db).thread(params, 1, 1)
      const model = { about: params, thing, state, total, isDone: query.fait !== undefined }
      return page(officePage(model, speech))
    },
  )

  const save = route(
    { post: commentPaths.officeAt, may: officers, params: commentedAddress, form: officeForm },
    async (asked) => {
      const { db, form, params, visitor, now } = asked
      if (!form.ok) return notFound()
      await publicThing(asked, commentables)
      const act = { by: personOf(visitor), now }
      await setThread(db, params, form.value.state === 'open', act)
      return seeOther(`${commentPaths.office(params)}?fait=oui`)
    },
  )

  return [read, save]
}
