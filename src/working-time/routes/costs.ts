import { z } from 'zod'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  actOf,
  type Answer,
  type Asked,
  bytes,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { officers, shownTown, steerers } from '../../town/index.ts'
import type { MeetingCosts } from '../rules/cost.ts'
import { costForm } from '../rules/forms.ts'
import { costPaths } from '../rules/paths.ts'
import { meetingCosts } from '../store/costs.ts'
import { costLinesPage, costsPage } from '../views/cost-pages.tsx'
import { costsCsv } from '../views/csv.ts'
import { formKeyOf, meetingNumber, placeOf } from './place.ts'

const totalsOf = async (asked: Asked<unknown, unknown, unknown>) =>
  meetingCosts(asked.db).totals((await shownTown(asked).town()).zone)

const all = route({ get: costPaths.all(), may: steerers }, async (asked) =>
  page(costsPage(await totalsOf(asked), asked.speech)),
)

const csv = route({ get: costPaths.csv(), may: steerers }, async (asked) =>
  bytes('text/csv; charset=utf-8', costsCsv(await totalsOf(asked), asked.speech), {
    fileName: 'couts-des-reunions.csv',
    isPrivate: true,
  }),
)

type AskedOfOne = Asked<{ readonly number: number }, unknown, unknown>

const costsOf = async ({ db, params }: AskedOfOne): Promise<MeetingCosts> =>
  (await meetingCosts(db).find(params.number)) ?? notFound()

async function shown(
  asked: AskedOfOne,
  { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean },
): Promise<Answer> {
  const { written } = await placeOf(asked)
  const given = faults.length === 0 ? {} : asked.form.given
  const key = formKeyOf(asked)
  const model = { written, costs: await costsOf(asked), key, given, faults, isDone }
  return page(costLinesPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const at = `${costPaths.all()}/reunions/:number`
const back = ({ params }: AskedOfOne): Answer =>
  seeOther(`${costPaths.meeting(params.number)}?fait=oui`)

const show = route({ get: at, may: officers, params: meetingNumber, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const add = route(
  { post: at, may: officers, params: meetingNumber, form: costForm },
  async (asked) => {
    const { db, form } = asked
    const { id } = await costsOf(asked)
    if (!form.ok) return shown(asked, { faults: form.faults })
    const { kind, amount, label } = form.value
    const line = formIdOf(formKeyOf(asked), [id, kind, String(amount), label])
    await meetingCosts(db).add(id, { id: line, kind, cents: amount, label }, actOf(asked))
    return back(asked)
  },
)

const remove = route(
  {
    post: `${at}/:line/retrait`,
    may: officers,
    params: meetingNumber.extend({ line: z.uuid() }),
  },
  async (asked) => {
    const { id } = await costsOf(asked)
    const isOne = await meetingCosts(asked.db).remove(id, asked.params.line, actOf(asked))
    return isOne ? back(asked) : notFound()
  },
)

/** What meetings cost: lines by officers, totals for who steers. */
export const costRoutes: readonly Route[] = [all, csv, show, add, remove]
