import { z } from 'zod'
import {
  afterGesture,
  type Answer,
  type Asked,
  forbidden,
  notFound,
  page,
  type Route,
  route,
  typed,
  personOf,
} from '../../platform/web/index.ts'
import { staff } from '../../town/index.ts'
import type { Approval, ApprovalStep } from '../rules/approval.ts'
import { signatureForm } from '../rules/forms.ts'
import { effectOf } from '../rules/effect.ts'
import { approvalPaths } from '../rules/paths.ts'
import { readMark, signingActs, type SigningRefusal } from '../rules/sign.ts'
import { type Signer, signerIn, signersOf } from '../rules/signers.ts'
import type { Approvable } from '../store/approvable.ts'
import { approvals } from '../store/approvals.ts'
import { shownApproval, shownStep } from '../views/shown-approval.ts'
import { signPage } from '../views/sign-page.tsx'
import { toSignPage, type Waiting } from '../views/to-sign-page.tsx'
import { type FullRoom, signingRoom } from './signing-room.ts'

/** The name of a signature given on the desk. */
export const signedGesture = 'signature'

type AskedToSign = Asked<{ readonly step: string }, unknown, unknown>

const listQuery = z.object({ fait: z.enum(signingActs).optional().catch(undefined) })
const stepAddress = z.object({ step: z.uuid() })

const asSigner = (step: ApprovalStep, room: FullRoom, party: string): Signer | null =>
  signerIn(signersOf(step, room.holdings, room.absences, room.today), party)

/** What waits for one person, and the page on which she signs it. */
export function signingRoutes(approvables: readonly Approvable[]): readonly Route[] {
  const list = route({ get: approvalPaths.toSign, may: staff, query: listQuery }, async (asked) => {
    const underWay = await approvals(asked.db).underWay()
    const room = await signingRoom(asked, underWay)
    const waiting = underWay.flatMap((approval) =>
      waitingFor(approval, room, personOf(asked.visitor)),
    )
    return page(toSignPage({ waiting, done: asked.query.fait ?? null }, asked.speech))
  })

  /** The step, for who may sign it. */
  async function asSigned(asked: AskedToSign) {
    const { db, params, visitor } = asked
    const approval = (await approvals(db).ofStep(params.step)) ?? notFound()
    const step = approval.steps.find(({ id }) => id === params.step) ?? notFound()
    const room = await signingRoom(asked, [approval])
    const signer = asSigner(step, room, personOf(visitor)) ?? forbidden()
    return { approval, step, room, signer }
  }

  function shown(
    asked: AskedToSign,
    approval: Approval,
    { room, signer }: { readonly room: FullRoom; readonly signer: Signer },
    refusal: SigningRefusal | 'too-long' | null,
  ): Answer {
    const step = approval.steps.find(({ id }) => id === asked.params.step) ?? notFound()
    const owner = approvables.find(({ kind }) => kind === approval.subject.kind)
    const { insteadOf } = signer
    const model = {
      approval: shownApproval(approval, room),
      step: shownStep(step, room),
      insteadOf: insteadOf === null ? null : (room.names.get(insteadOf) ?? ''),
      effect: effectOf(approval, step),
      seen: readMark(approval),
      href: owner?.href(approval.subject.id) ?? null,
      given: asked.form.given,
      refusal,
    }
    return page(signPage(model, asked.speech), statusOf(refusal))
  }

  const ask = route({ get: '/a-signer/:step', may: staff, params: stepAddress }, async (asked) => {
    const found = await asSigned(asked)
    return shown(asked, found.approval, found, null)
  })

  const sign = route(
    { post: '/a-signer/:step', may: staff, params: stepAddress, form: signatureForm },
    async (asked) => {
      const { db, form, now, params, visitor } = asked
      const found = await asSigned(asked)
      if (!form.ok) return shown(asked, found.approval, found, refusalIn(asked))
      const act = { by: personOf(visitor), insteadOf: found.signer.insteadOf, now }
      const signed = await approvals(db, approvables).sign(params.step, form.value, act)
      if (signed === null) return notFound()
      if (signed.ok) {
        const gesture = { name: signedGesture, about: params.step }
        return afterGesture(asked, gesture, `${approvalPaths.toSign}?fait=${form.value.act}`)
      }
      const room = await signingRoom(asked, [signed.approval])
      return shown(asked, signed.approval, { ...found, room }, signed.why)
    },
  )

  return [list, ask, sign]
}

/** A form without its act was made by no page of ours; one with it is too long. */
const refusalIn = ({ form }: AskedToSign): SigningRefusal | 'too-long' =>
  signingActs.some((act) => act === typed(form.given, 'act')) ? 'too-long' : 'changed'

const statusOf = (refusal: SigningRefusal | 'too-long' | null): number => {
  if (refusal === null) return 200
  return refusal === 'changed' || refusal === 'ended' || refusal === 'not-open' ? 409 : 422
}

/** The steps of one approval that she may sign today. */
export function waitingFor(approval: Approval, room: FullRoom, party: string): readonly Waiting[] {
  return approval.steps.flatMap((step) => {
    const signer = step.state === 'open' ? asSigner(step, room, party) : null
    if (signer === null) return []
    const { insteadOf } = signer
    return [
      {
        approval: shownApproval(approval, room),
        step: shownStep(step, room),
        insteadOf: insteadOf === null ? null : (room.names.get(insteadOf) ?? ''),
      },
    ]
  })
}
