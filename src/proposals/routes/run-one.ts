import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  seeOther,
} from '../../platform/web/index.ts'
import { namedProcesses } from '../../processes/index.ts'
import { officers } from '../../town/index.ts'
import type { LifeRefusal } from '../rules/life.ts'
import { proposalPaths } from '../rules/paths.ts'
import type { Proposal } from '../rules/proposal.ts'
import { actsOn } from '../store/acts.ts'
import { storyOfProposal } from '../store/history.ts'
import { proposals } from '../store/proposals.ts'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import { tellNews } from '../work/tell-news.ts'
import { placeOf } from './shown.ts'

export const ofProposal = z.object({ proposal: z.uuid() })
export const shape = { may: officers, params: ofProposal } as const
export const at = (what: string) => proposalPaths.run(':proposal', what)

export type AskedOfOne = Asked<{ readonly proposal: string }, unknown, unknown>

export const proposalOf = async ({ db, params }: AskedOfOne): Promise<Proposal> =>
  (await proposals(db).find(params.proposal)) ?? notFound()

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

export async function shownOne(
  asked: AskedOfOne,
  { sent, faults = [], isDone = false }: About,
): Promise<Answer> {
  const proposal = await proposalOf(asked)
  const model = {
    ...(await placeOf(asked)),
    ...(await storyOfProposal(asked.db, proposal)),
    proposal,
    processes: await namedProcesses(asked),
    sent: sent ?? null,
    given: asked.form.given,
    faults: faults.map(({ field, code }) => ({ field: `${sent}-${field}`, code })),
    isDone,
  }
  return page(runPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

/** Which field a refusal of the rule belongs to. */
const fieldOf: Readonly<Record<LifeRefusal, string>> = {
  'not-now': '',
  'moved-on': '',
  ahead: 'on',
  'not-adopted': 'votesFor',
  'not-later': 'dueOn',
  'day-past': 'dueOn',
  'points-missing': '',
  'reason-missing': '',
  'too-many': '',
}

export const done = (asked: AskedOfOne): Answer =>
  seeOther(`${proposalPaths.run(asked.params.proposal)}?fait=oui`)

export async function answered(
  asked: AskedOfOne,
  sent: RunForm,
  refused: LifeRefusal | null,
): Promise<Answer> {
  if (refused === null) return done(asked)
  return shownOne(asked, { sent, faults: [{ field: fieldOf[refused], code: refused }] })
}

export const acts = (asked: AskedOfOne) =>
  actsOn(asked.db, asked.params.proposal, actOf(asked), tellNews(asked.origin, asked.now))
