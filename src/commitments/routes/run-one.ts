import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  seeOther,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import type { Commitment } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import type { ProposalRefusal } from '../rules/proposal.ts'
import { actsOn } from '../store/acts.ts'
import { commitments } from '../store/commitments.ts'
import { historyOf } from '../store/history.ts'
import { proposalsOf } from '../store/proposals.ts'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import { askersBehind, tellNews } from '../work/tell-news.ts'
import { commitmentNumber } from './public-pages.ts'
import { fieldOf } from './refused-field.ts'
import { workPlace } from './work-place.ts'

export type AskedOfOne = Asked<{ readonly number: number }, unknown, unknown>

export const commitmentOf = async ({ db, params }: AskedOfOne): Promise<Commitment> =>
  (await commitments(db).find(params.number)) ?? notFound()

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

export async function shownOne(
  asked: AskedOfOne,
  { sent, faults = [], isDone = false }: About,
): Promise<Answer> {
  const { db, speech, form } = asked
  const commitment = await commitmentOf(asked)
  const { askers } = await askersBehind(db, commitment)
  const model = {
    ...(await workPlace(asked)),
    ...(await historyOf(db, commitment)),
    commitment,
    proposals: await proposalsOf(db, [commitment.id]),
    askers: askers.length,
    sent: sent ?? null,
    given: form.given,
    faults: faults.map(({ field, code }) => ({ field: `${sent}-${field}`, code })),
    isDone,
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

export const shape = { may: officers, params: commitmentNumber } as const
export const at = (what: string) => `/administration/engagements/:number/${what}`

export async function answered(
  asked: AskedOfOne,
  sent: RunForm,
  refused: ProposalRefusal | null,
): Promise<Answer> {
  if (refused === null) return seeOther(`${commitmentPaths.run(asked.params.number)}?fait=oui`)
  return shownOne(asked, { sent, faults: [{ field: fieldOf[refused], code: refused }] })
}

/** @param accepted  the proposal of an agent that the act accepts */
export const acts = (asked: AskedOfOne, { id }: Commitment, accepted?: string) =>
  actsOn(asked.db, id, actOf(asked), tellNews(asked.origin, asked.now), accepted)
