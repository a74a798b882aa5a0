import { z } from 'zod'
import { withoutHeir } from '../../lineage/index.ts'
import { isFileHash, mostPhotoBytes, type StoredFiles } from '../../platform/files/index.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { promisingAnswers } from '../../questions/index.ts'
import { officers } from '../../town/index.ts'
import type { Commitment } from '../rules/commitment.ts'
import { entrustForm, keepForm, postponeForm, reasonForm, resumeForm } from '../rules/forms.ts'
import type { LifeRefusal } from '../rules/life.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { actsOn, type NewProof } from '../store/acts.ts'
import { commitments, historyOf } from '../store/commitments.ts'
import { commitmentKind } from '../store/versions.ts'
import { type RunForm, runPage } from '../views/run-page.tsx'
import { workbenchPage } from '../views/workbench-page.tsx'
import { askersBehind, tellNews } from '../work/tell-news.ts'
import { isFault, proofsIn } from './proofs.ts'
import { commitmentNumber, filtersQuery } from './public-pages.ts'
import { placeOf } from './shown.ts'
import { actOf, choicesOf, workPlace } from './work-place.ts'

const perPage = 30

const list = route(
  { get: commitmentPaths.workbench(), may: officers, query: filtersQuery },
  async (asked) => {
    const { db, query, today, speech } = asked
    const store = commitments(db)
    const model = {
      ...(await placeOf(asked)),
      ...(await store.page(query, today, perPage)),
      tallies: await store.tallies(query, today),
      perPage,
      filters: query,
      forgotten: await forgottenAnswers(db),
    }
    return page(workbenchPage(model, speech))
  },
)

/** Answers that said they were a promise, and that nobody follows yet: the latest first. */
async function forgottenAnswers(db: AskedOfOne['db']) {
  const promising = await promisingAnswers(db)
  const ids = promising.map(({ id }) => id)
  const free = await withoutHeir(db, { kind: 'answer', ids }, commitmentKind)
  return promising.filter(({ id }) => free.has(id)).toReversed()
}

type AskedOfOne = Asked<{ readonly number: number }, unknown, unknown>

const commitmentOf = async ({ db, params }: AskedOfOne): Promise<Commitment> =>
  (await commitments(db).find(params.number)) ?? notFound()

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

async function shownOne(
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
    askers: askers.length,
    sent: sent ?? null,
    given: form.given,
    faults: faults.map(({ field, code }) => ({ field: `${sent}-${field}`, code })),
    isDone,
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

const shape = { may: officers, params: commitmentNumber } as const
const at = (what: string) => `/administration/engagements/:number/${what}`

const run = route(
  {
    get: '/administration/engagements/:number',
    ...shape,
    query: z.object({ fait: z.enum(['oui']).optional().catch(undefined) }),
  },
  (asked) => shownOne(asked, { isDone: asked.query.fait !== undefined }),
)

/** Which field a refusal of the rule belongs to. */
const fieldOf: Readonly<Record<LifeRefusal, string>> = {
  'not-now': '',
  'no-proof': 'photo',
  'day-past': 'dueOn',
  'not-later': 'dueOn',
}

async function answered(
  asked: AskedOfOne,
  sent: RunForm,
  refused: LifeRefusal | null,
): Promise<Answer> {
  if (refused === null) return seeOther(`${commitmentPaths.run(asked.params.number)}?fait=oui`)
  return shownOne(asked, { sent, faults: [{ field: fieldOf[refused], code: refused }] })
}

const acts = (asked: AskedOfOne, { id }: Commitment) =>
  actsOn(asked.db, id, actOf(asked), tellNews(asked.origin, asked.now))

/** An act that its form says whole: refused by its shape, or by the rule. */
const byForm = <Form>(
  path: string,
  sent: RunForm,
  form: z.ZodType<Form>,
  act: (on: ReturnType<typeof acts>, given: Form, asked: AskedOfOne) => Promise<LifeRefusal | null>,
): Route =>
  route({ post: at(path), ...shape, form }, async (asked) => {
    if (!asked.form.ok) return shownOne(asked, { sent, faults: asked.form.faults })
    const on = acts(asked, await commitmentOf(asked))
    return answered(asked, sent, await act(on, asked.form.value, asked))
  })

const postpone = byForm('report', 'postpone', postponeForm, (on, given, { today }) =>
  on.postpone({ ...given, today }),
)
const drop = byForm('abandon', 'drop', reasonForm, (on, given, { today }) =>
  on.drop({ ...given, today }),
)
const resume = byForm('reprise', 'resume', resumeForm, (on, given, { today }) =>
  on.resume({ ...given, today }),
)

const entrust = route({ post: at('attribution'), ...shape }, async (asked) => {
  const read = readForm(entrustForm(choicesOf(await workPlace(asked))), asked.form.given)
  if (!read.ok) return shownOne(asked, { sent: 'entrust', faults: read.faults })
  const on = acts(asked, await commitmentOf(asked))
  return answered(asked, 'entrust', await on.entrust(read.value))
})

const keep = (files: StoredFiles): Route =>
  route(
    { post: at('tenu'), ...shape, form: keepForm, filesUpTo: mostPhotoBytes },
    async (asked) => {
      const { form, today } = asked
      if (!form.ok) return shownOne(asked, { sent: 'keep', faults: form.faults })
      const sent = await proofsIn(form.value, asked.files, files)
      const faults = sent.filter(isFault)
      if (faults.length > 0) return shownOne(asked, { sent: 'keep', faults })
      const proofs = sent.filter((one): one is NewProof => !isFault(one))
      const on = acts(asked, await commitmentOf(asked))
      const { reason } = form.value
      return answered(asked, 'keep', await on.keep({ reason, today, proofs }))
    },
  )

const withdraw = (files: StoredFiles): Route =>
  route(
    {
      post: at('preuves/:proof'),
      may: officers,
      params: commitmentNumber.extend({ proof: z.uuid() }),
    },
    async (asked) => {
      const on = acts(asked, await commitmentOf(asked))
      const file = await on.withdrawProof(asked.params.proof)
      if (file !== null && isFileHash(file)) await files.forget(file)
      return answered(asked, 'keep', null)
    },
  )

/** What officers do with commitments. */
export const workbenchRoutes = (files: StoredFiles): readonly Route[] => [
  list,
  run,
  postpone,
  drop,
  resume,
  entrust,
  keep(files),
  withdraw(files),
]
