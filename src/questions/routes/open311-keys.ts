import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { administrators } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { open311Keys } from '../store/open311.ts'
import { open311KeysPage } from '../views/open311-keys-page.tsx'
import { shown } from './shown.ts'

async function drawn(
  asked: Asked<unknown, unknown, unknown>,
  made: { readonly name: string; readonly secret: string } | null,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const { db, form, origin, speech } = asked
  const model = {
    keys: await open311Keys(db).all(),
    made,
    given: form.given,
    faults,
    dayOf: (await shown(asked).writing()).dayOf,
    apiAddress: `${origin}/open311/v2/`,
  }
  return page(open311KeysPage(model, speech), faults.length === 0 ? 200 : 422)
}

const keys = route({ get: questionPaths.open311Keys(), may: administrators }, (asked) =>
  drawn(asked, null),
)

const keyForm = z.object({ name: z.string().trim().min(1, 'missing').max(120, 'too-long') })

/** Shown in the answer itself, and nowhere else: the address of a page is kept by browsers. */
const make = route(
  { post: questionPaths.open311Keys(), may: administrators, form: keyForm },
  async (asked) => {
    if (!asked.form.ok) return drawn(asked, null, asked.form.faults)
    const { name } = asked.form.value
    return drawn(asked, { name, secret: await open311Keys(asked.db).make(name, actOf(asked)) })
  },
)

const revoke = route(
  {
    post: `${questionPaths.open311Keys()}/:id/fin`,
    may: administrators,
    params: z.object({ id: z.uuid() }),
  },
  async (asked) => {
    await open311Keys(asked.db).revoke(asked.params.id, actOf(asked))
    return seeOther(questionPaths.open311Keys())
  },
)

/** Keys by which other programs send questions. */
export const open311KeyRoutes: readonly Route[] = [keys, make, revoke]
