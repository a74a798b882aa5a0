import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { paperPlace, pdfAnswer } from '../../documents/index.ts'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import { slipsPaper } from '../papers/slips.ts'
import { questionPaths } from '../rules/paths.ts'
import { slipsForm } from '../rules/slips.ts'
import { slips } from '../store/slips.ts'
import { slipsPage } from '../views/slips-page.tsx'
import { slipWords } from '../words/index.ts'
import { shown } from './shown.ts'
import { type AskedToWork } from './workbench.ts'

const perPage = 20

const listQuery = z.object({
  fait: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

async function drawn(
  asked: AskedToWork,
  {
    made,
    current = 1,
    faults = [],
  }: {
    readonly made?: string | undefined
    readonly current?: number
    readonly faults?: readonly FieldRefusal[]
  },
): Promise<Answer> {
  const store = slips(asked.db)
  const { batches, total } = await store.batches(current, perPage)
  const model = {
    key: randomUUID(),
    given: asked.form.given,
    faults,
    batches,
    made: made === undefined ? null : await store.find(made),
    current,
    pages: Math.ceil(total / perPage),
    dayOf: (await shown(asked).writing()).dayOf,
  }
  return page(slipsPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const list = route(
  {
    get: questionPaths.slips(),
    may: officers,
    query: listQuery,
  },
  (asked) => drawn(asked, { made: asked.query.fait, current: asked.query.page }),
)

const make = route(
  { post: questionPaths.slips(), may: officers, form: slipsForm },
  async (asked) => {
    const { db, form } = asked
    if (!form.ok) return drawn(asked, { faults: form.faults })
    await slips(db).make(form.value, actOf(asked))
    return seeOther(`${questionPaths.slips()}?fait=${form.value.key}`)
  },
)

/** Printed anew each time it is asked for: the codes are kept nowhere. */
const file = route(
  {
    get: questionPaths.slipsFile(':batch'),
    may: officers,
    params: z.object({ batch: z.uuid() }),
  },
  async (asked) => {
    const { db, params, origin, speech } = asked
    const all = await slips(db).printed(params.batch)
    const [first, last] = [all[0], all.at(-1)]
    if (first === undefined || last === undefined) return notFound()
    const { answer: days } = await shown(asked).delays()
    const name = sayWith(slipWords, speech)('page.file-name', {
      first: String(first.number),
      last: String(last.number),
    })
    return pdfAnswer(name, slipsPaper(await paperPlace(asked), all, { origin, days }))
  },
)

/** Numbered slips of paper: asked for, printed, followed until they come back. */
export const slipRoutes: readonly Route[] = [list, make, file]
