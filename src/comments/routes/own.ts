import { z } from 'zod'
import { decisionPathsOf } from '../../moderation/index.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  forbidden,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
  personOf,
} from '../../platform/web/index.ts'
import { writtenDays } from '../../town/index.ts'
import { type Comment, mayEdit, mayErase, perPage } from '../rules/comment.ts'
import { editForm, wishForm } from '../rules/forms.ts'
import { commentPaths } from '../rules/paths.ts'
import { commentKind } from '../rules/subject.ts'
import { comments } from '../store/comments.ts'
import { ownPage } from '../views/own-page.tsx'
import { editPage, erasePage } from '../views/write-pages.tsx'
import { type CommentNeeds, thingsOf } from '../work/moderated-comments.ts'
import { edit, eraseOwn } from '../work/write.ts'

const ownQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  fait: z.enum(['waiting', 'edited', 'erased', 'wish']).nullable().catch(null).default(null),
})
const commentAddress = z.object({ comment: z.uuid() })
type AskedOwn = Asked<unknown, unknown, unknown>
type AskedOne = Asked<z.infer<typeof commentAddress>, unknown, unknown>

const done = (what: string): Answer => seeOther(`${commentPaths.own()}?fait=${what}`)

/** What somebody does with her own comments. */
export function ownRoutes({ commentables }: CommentNeeds): readonly Route[] {
  async function drawn(
    asked: AskedOwn,
    query: z.infer<typeof ownQuery>,
    faults: readonly FieldRefusal[],
  ): Promise<Answer> {
    const { db, speech, visitor, now } = asked
    const self = personOf(visitor)
    const { shown, total } = await comments(db).of(self, query.page, perPage)
    const thingOf = await thingsOf(db, commentables, shown)
    const ids = shown.map(({ id }) => id)
    const decisions = await decisionPathsOf(db, commentKind, ids)
    const model = {
      comments: shown.map((one) => ({
        ...one,
        title: thingOf(one)?.title ?? '—',
        mayEdit: mayEdit(one, self, now),
        mayErase: mayErase(one, self),
        decision: decisions.get(one.id) ?? null,
      })),
      total,
      current: query.page,
      keepsTexts: await comments(db).keepsTexts(self),
      done: query.fait,
      faults,
      ...(await writtenDays(asked)),
    }
    return page(ownPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const list = route({ get: commentPaths.own(), may: signedIn, query: ownQuery }, (asked) =>
    drawn(asked, asked.query, []),
  )

  const wish = route(
    { post: commentPaths.wish(), may: signedIn, form: wishForm },
    async (asked) => {
      const { db, form, visitor } = asked
      if (!form.ok) return drawn(asked, { page: 1, fait: null }, form.faults)
      await comments(db).wish(personOf(visitor), form.value.texts === 'keep')
      return done('wish')
    },
  )

  /** Hers, or nobody’s business. */
  const own = async ({ db, params, visitor }: AskedOne): Promise<Comment> => {
    const one = (await comments(db).find(params.comment)) ?? notFound()
    if (one.state === 'erased') return notFound()
    return one.author === personOf(visitor) ? one : forbidden()
  }
  const shape = { may: signedIn, params: commentAddress } as const
  const tooLate: readonly FieldRefusal[] = [{ field: 'text', code: 'not-now' }]

  const askEdit = route({ get: commentPaths.editAt, ...shape }, async (asked) => {
    const one = await own(asked)
    const isLate = !mayEdit(one, personOf(asked.visitor), asked.now)
    const faults = isLate ? tooLate : []
    return page(editPage({ one, given: {}, faults }, asked.speech), isLate ? 409 : 200)
  })

  const saveEdit = route({ post: commentPaths.editAt, ...shape, form: editForm }, async (asked) => {
    const { db, form, now, speech, visitor } = asked
    const one = await own(asked)
    const refused = (faults: readonly FieldRefusal[], status: number) =>
      page(editPage({ one, given: form.given, faults }, speech), status)
    if (!form.ok) return refused(form.faults, 422)
    const isDone = await edit(db, one.id, form.value.text, { by: personOf(visitor), now })
    return isDone ? done('edited') : refused(tooLate, 409)
  })

  const askErase = route({ get: commentPaths.eraseAt, ...shape }, async (asked) => {
    const one = await own(asked)
    return mayErase(one, personOf(asked.visitor)) ? page(erasePage(one, asked.speech)) : notFound()
  })

  const erase = route({ post: commentPaths.eraseAt, ...shape }, async (asked) => {
    const one = await own(asked)
    const act = { by: personOf(asked.visitor), now: asked.now }
    return (await eraseOwn(asked.db, one.id, act)) ? done('erased') : notFound()
  })

  return [list, wish, askEdit, saveEdit, askErase, erase]
}
