import { z } from 'zod'
import {
  type Answer,
  type Asked,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { writtenDays } from '../../town/index.ts'
import { appealForm } from '../rules/forms.ts'
import { mayAct } from '../rules/life.ts'
import { moderationPaths } from '../rules/paths.ts'
import { cases } from '../store/cases.ts'
import { type Moderatable, moderatableOf } from '../store/moderatable.ts'
import { decisionPage } from '../views/decision-page.tsx'
import { appeal } from '../work/decisions.ts'

const secret = z.object({ secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
type AskedOf = Asked<z.infer<typeof secret>, unknown, unknown>

/** What who wrote a text reads of the decision, and her appeal: by the secret of her mail. */
export function decisionRoutes(moderatables: readonly Moderatable[]): readonly Route[] {
  async function drawn(
    asked: AskedOf,
    faults: readonly FieldRefusal[],
    status: number,
  ): Promise<Answer> {
    const { db, params, today, speech, form } = asked
    const one = (await cases(db).bySecret(params.secret)) ?? notFound()
    const moderatable = moderatableOf(moderatables, one.subject.kind)
    const content = (await moderatable.find(db, [one.subject.id])).get(one.subject.id) ?? null
    const model = {
      one,
      content,
      secret: params.secret,
      mayAppeal: mayAct('appeal', one, today),
      given: form.given,
      faults,
      ...(await writtenDays(asked)),
    }
    return page(decisionPage(model, speech), status)
  }

  const read = route({ get: moderationPaths.decisionAt, may: everyone, params: secret }, (asked) =>
    drawn(asked, [], 200),
  )

  const send = route(
    { post: moderationPaths.decisionAt, may: everyone, params: secret, form: appealForm },
    async (asked) => {
      const { db, form, params, now, origin } = asked
      if (!form.ok) return drawn(asked, form.faults, 422)
      const one = (await cases(db).bySecret(params.secret)) ?? notFound()
      const deciding = { moderatables, origin, act: { by: 'author', now } }
      const isDone = await appeal(db, one.id, form.value.words, deciding)
      return isDone
        ? seeOther(moderationPaths.decision(params.secret))
        : drawn(asked, [{ field: 'words', code: 'not-now' }], 409)
    },
  )

  return [read, send]
}
