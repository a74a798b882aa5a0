import { z } from 'zod'
import { withoutHeir } from '../../lineage/index.ts'
import { letGo, mostPhotoBytes, type StoredFiles } from '../../platform/files/index.ts'
import { page, readForm, type Route, route, doneQuery } from '../../platform/web/index.ts'
import { promisingAnswers } from '../../questions/index.ts'
import { officers } from '../../town/index.ts'
import { entrustForm, keepForm, postponeForm, reasonForm, resumeForm } from '../rules/forms.ts'
import type { LifeRefusal } from '../rules/life.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitments } from '../store/commitments.ts'
import { commitmentKind } from '../store/versions.ts'
import type { RunForm } from '../views/run-model.ts'
import { workbenchPage } from '../views/workbench-page.tsx'
import { isFault, isProof, proofsIn } from './proofs.ts'
import { commitmentNumber, filtersQuery } from './public-pages.ts'
import { acts, answered, type AskedOfOne, at, commitmentOf, shape, shownOne } from './run-one.ts'
import { placeOf } from './shown.ts'
import { choicesOf, workPlace } from './work-place.ts'

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

const run = route(
  {
    get: '/administration/engagements/:number',
    ...shape,
    query: doneQuery,
  },
  (asked) => shownOne(asked, { isDone: asked.query.fait !== undefined }),
)

/** An act that its form says whole: refused by its shape, or by the rule. */
const byForm =
  <Form>(
    path: string,
    sent: RunForm,
    form: z.ZodType<Form>,
    act: (
      on: ReturnType<typeof acts>,
      given: Form,
      asked: AskedOfOne,
    ) => Promise<LifeRefusal | null>,
  ) =>
  (files: StoredFiles): Route =>
    route({ post: at(path), ...shape, form }, async (asked) => {
      if (!asked.form.ok) return shownOne(asked, { sent, faults: asked.form.faults })
      const on = acts(asked, await commitmentOf(asked))
      const refused = await act(on, asked.form.value, asked)
      await letGo(files, on.letGo)
      return answered(asked, sent, refused)
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
    {
      post: at('tenu'),
      ...shape,
      form: keepForm,
      filesUpTo: mostPhotoBytes,
      saysTooLarge: true,
    },
    async (asked) => {
      const { form, today } = asked
      if (!form.ok) return shownOne(asked, { sent: 'keep', faults: form.faults })
      const sent = await proofsIn(form.value, asked.files, files)
      const faults = sent.filter(isFault)
      if (faults.length > 0) return shownOne(asked, { sent: 'keep', faults })
      const on = acts(asked, await commitmentOf(asked))
      const { reason } = form.value
      const refused = await on.keep({ reason, today, proofs: sent.filter(isProof) })
      await letGo(files, on.letGo)
      return answered(asked, 'keep', refused)
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
      await letGo(files, file === null ? [] : [file])
      return answered(asked, 'keep', null)
    },
  )

/** What officers do with commitments. */
export const workbenchRoutes = (files: StoredFiles): readonly Route[] => [
  list,
  run,
  postpone(files),
  drop(files),
  resume(files),
  entrust,
  keep(files),
  withdraw(files),
]
