import { z } from 'zod'
import { letGo, mostPhotoBytes, type StoredFiles } from '../../platform/files/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  notFound,
  page,
  readForm,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import { acceptKeptForm, giveBackForm, postponeForm, reasonForm } from '../rules/forms.ts'
import { commitmentPaths } from '../rules/paths.ts'
import type { Proposal } from '../rules/proposal.ts'
import { proposalsOf, proposing, waitingProposals } from '../store/proposals.ts'
import { proposedPage } from '../views/proposed-page.tsx'
import { isFault, isProof, proofOf, proofsIn } from './proofs.ts'
import { photoOf, proposalNumber } from './proposed.ts'
import { acts, answered, at, commitmentOf, shownOne } from './run-one.ts'

type AskedOfProposal = Asked<
  { readonly number: number; readonly proposal: string },
  unknown,
  unknown
>

const perPage = 30

const list = route(
  {
    get: commitmentPaths.proposed(),
    may: officers,
    query: z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }),
  },
  async (asked) => {
    const { page: current } = asked.query
    const found = await waitingProposals(asked.db, { most: perPage, page: current })
    const model = { ...(await writtenDays(asked)), ...found, perPage, page: current }
    return page(proposedPage(model, asked.speech))
  },
)

const shape = { may: officers, params: proposalNumber } as const
const on = (what: string) => at(`propositions/:proposal/${what}`)

/** What the officer leaves of it is what the public reads: the act itself, with her words. */
const accept = (files: StoredFiles): Route =>
  route(
    { post: on('accord'), ...shape, filesUpTo: mostPhotoBytes, saysTooLarge: true },
    async (asked) => {
      const commitment = await commitmentOf(asked)
      const all = await proposalsOf(asked.db, [commitment.id])
      const proposal = all.find(({ id }) => id === asked.params.proposal) ?? notFound()
      return proposal.kind === 'kept'
        ? acceptKept(asked, proposal, files)
        : acceptWords(asked, proposal)
    },
  )

async function acceptKept(
  asked: AskedOfProposal,
  { id, photo }: Proposal,
  files: StoredFiles,
): Promise<Answer> {
  const read = readForm(acceptKeptForm, asked.form.given)
  if (!read.ok) return shownOne(asked, { sent: 'accept', faults: read.faults })
  const { reason, doneOn, proposedWords } = read.value
  const sent = await proofsIn(read.value, asked.files, files)
  const faults = sent.filter(isFault)
  if (faults.length > 0) return shownOne(asked, { sent: 'accept', faults })
  const proofs = [
    ...(photo === null ? [] : [proofOf(photo, proposedWords)]),
    ...sent.filter(isProof),
  ]
  const acting = acts(asked, await commitmentOf(asked), id)
  const refused = await acting.keep({ reason, today: asked.today, doneOn, proofs })
  await letGo(files, acting.letGo)
  return answered(asked, 'accept', refused)
}

async function acceptWords(asked: AskedOfProposal, { id, kind }: Proposal): Promise<Answer> {
  const { form, today } = asked
  const acting = acts(asked, await commitmentOf(asked), id)
  const put = kind === 'postponed' ? readForm(postponeForm, form.given) : null
  const read = put ?? readForm(reasonForm, form.given)
  if (!read.ok) return shownOne(asked, { sent: 'accept', faults: read.faults })
  const refused =
    put?.ok === true
      ? await acting.postpone({ ...put.value, today })
      : await acting.drop({ ...read.value, today })
  return answered(asked, 'accept', refused)
}

const giveBack = (files: StoredFiles): Route =>
  route({ post: on('renvoi'), ...shape, form: giveBackForm }, async (asked) => {
    const { form, db, params } = asked
    if (!form.ok) return shownOne(asked, { sent: 'give-back', faults: form.faults })
    const { id } = await commitmentOf(asked)
    const handled = await proposing(db, id, actOf(asked)).giveBack(params.proposal, form.value.told)
    await letGo(files, handled.letGo)
    return answered(asked, 'give-back', handled.refused)
  })

const photo = (files: StoredFiles): Route =>
  route({ get: on('photo'), ...shape }, async (asked) =>
    photoOf(asked, await commitmentOf(asked), asked.params.proposal, files),
  )

/** What officers do with what agents propose. */
export const decidingRoutes = (files: StoredFiles): readonly Route[] => [
  list,
  accept(files),
  giveBack(files),
  photo(files),
]
