import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { letGo, mostPhotoBytes, type StoredFiles } from '../../platform/files/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  forbidden,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
  doneQuery,
} from '../../platform/web/index.ts'
import { ownDepartments } from '../../questions/index.ts'
import { departmentAgents } from '../../town/index.ts'
import type { Commitment } from '../rules/commitment.ts'
import { proposalForms } from '../rules/forms.ts'
import { commitmentPaths } from '../rules/paths.ts'
import type { ProposalKind, Said } from '../rules/proposal.ts'
import { commitments } from '../store/commitments.ts'
import { historyOf } from '../store/history.ts'
import { type Handled, proposalsOf, proposing } from '../store/proposals.ts'
import { servedCommitments } from '../store/served.ts'
import { servePage } from '../views/serve-page.tsx'
import { serviceListPage } from '../views/service-list-page.tsx'
import { photoOf, proposalNumber } from './proposed.ts'
import { proposedPhoto } from './proofs.ts'
import { commitmentNumber } from './public-pages.ts'
import { fieldOf } from './refused-field.ts'
import { placeOf } from './shown.ts'

const perPage = 30

type AskedToServe = Asked<{ readonly number: number }, unknown, unknown>

/** Who answers questions of a department says what became of its promises. */
const isHers = (asked: AskedToServe, department: string): boolean =>
  ownDepartments(asked, [{ id: department }]).length > 0

const list = route(
  {
    get: commitmentPaths.department(),
    may: departmentAgents,
    query: z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }),
  },
  async (asked) => {
    const { db, query, speech } = asked
    const place = await placeOf(asked)
    const own = ownDepartments(asked, place.departments)
    const found = await servedCommitments(db, own).page(query.page, perPage)
    const ids = found.commitments.map(({ id }) => id)
    const proposals = await proposalsOf(db, ids)
    const model = { ...place, ...found, proposals, perPage, page: query.page }
    return page(serviceListPage(model, speech))
  },
)

async function commitmentOf(asked: AskedToServe): Promise<Commitment> {
  const found = (await commitments(asked.db).find(asked.params.number)) ?? notFound()
  return isHers(asked, found.department) ? found : forbidden()
}

interface About {
  readonly sent?: ProposalKind
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

async function shown(
  asked: AskedToServe,
  commitment: Commitment,
  { sent, faults = [], isDone = false }: About = {},
): Promise<Answer> {
  const { db, form, speech } = asked
  const model = {
    ...(await placeOf(asked)),
    ...(await historyOf(db, commitment)),
    commitment,
    proposals: await proposalsOf(db, [commitment.id]),
    key: typed(form.given, 'key') || randomUUID(),
    sent: sent ?? null,
    given: form.given,
    faults: faults.map(({ field, code }) => ({ field: `${sent}-${field}`, code })),
    isDone,
  }
  return page(servePage(model, speech), faults.length === 0 ? 200 : 422)
}

const shape = { may: departmentAgents, params: commitmentNumber } as const
const at = (what: string) => `/administration/engagements/service/:number/${what}`

const one = route(
  {
    get: '/administration/engagements/service/:number',
    ...shape,
    query: doneQuery,
  },
  async (asked) =>
    shown(asked, await commitmentOf(asked), { isDone: asked.query.fait !== undefined }),
)

const nothing = { doneOn: null, dueOn: null }

async function taken(
  asked: AskedToServe,
  commitment: Commitment,
  sent: ProposalKind,
  { refused }: Handled,
): Promise<Answer> {
  if (refused === null) return seeOther(`${commitmentPaths.serve(commitment.number)}?fait=oui`)
  return shown(asked, commitment, { sent, faults: [{ field: fieldOf[refused], code: refused }] })
}

/** A day put off, or impossible: words alone. */
const sayWords = <Form extends { readonly key: string; readonly reason: string }>(
  path: string,
  kind: ProposalKind,
  form: z.ZodType<Form>,
  saidOf: (given: Form) => Pick<Said, 'dueOn'>,
): Route =>
  route({ post: at(path), ...shape, form }, async (asked) => {
    const commitment = await commitmentOf(asked)
    if (!asked.form.ok) return shown(asked, commitment, { sent: kind, faults: asked.form.faults })
    const { key: id, reason } = asked.form.value
    const said = { ...nothing, id, kind, reason, photo: null, ...saidOf(asked.form.value) }
    const on = proposing(asked.db, commitment.id, actOf(asked))
    return taken(asked, commitment, kind, await on.propose(said, asked.today))
  })

const sayDone = (files: StoredFiles): Route =>
  route(
    {
      post: at('fait'),
      ...shape,
      form: proposalForms.kept,
      filesUpTo: mostPhotoBytes,
      saysTooLarge: true,
    },
    async (asked) => {
      const { form, db, today } = asked
      const commitment = await commitmentOf(asked)
      if (!form.ok) return shown(asked, commitment, { sent: 'kept', faults: form.faults })
      const { key: id, reason, doneOn, photoWords } = form.value
      const photo = await proposedPhoto(photoWords, asked.files, files)
      if (photo !== null && 'field' in photo)
        return shown(asked, commitment, { sent: 'kept', faults: [photo] })
      const said = { ...nothing, id, kind: 'kept', reason, doneOn, photo } as const
      const on = proposing(db, commitment.id, actOf(asked))
      const handled = await on.propose(said, today)
      await letGo(files, handled.letGo)
      return taken(asked, commitment, 'kept', handled)
    },
  )

const takeBack = (files: StoredFiles): Route =>
  route(
    {
      post: at('propositions/:proposal/retrait'),
      may: departmentAgents,
      params: proposalNumber,
    },
    async (asked) => {
      const commitment = await commitmentOf(asked)
      const on = proposing(asked.db, commitment.id, actOf(asked))
      const { refused, letGo: gone } = await on.takeBack(asked.params.proposal)
      await letGo(files, gone)
      const isDone = refused === null ? '?fait=oui' : ''
      return seeOther(commitmentPaths.serve(commitment.number) + isDone)
    },
  )

const photo = (files: StoredFiles): Route =>
  route(
    {
      get: at('propositions/:proposal/photo'),
      may: departmentAgents,
      params: proposalNumber,
    },
    async (asked) => photoOf(asked, await commitmentOf(asked), asked.params.proposal, files),
  )

/** What an agent does with the promises of her department. */
export const serviceRoutes = (files: StoredFiles): readonly Route[] => [
  list,
  one,
  sayDone(files),
  sayWords('report', 'postponed', proposalForms.postponed, ({ dueOn }) => ({ dueOn })),
  sayWords('abandon', 'dropped', proposalForms.dropped, () => ({ dueOn: null })),
  takeBack(files),
  photo(files),
]
