import { z } from 'zod'
import { commitments } from '../../commitments/index.ts'
import { letGo, mostPhotoBytes, type StoredFiles } from '../../platform/files/index.ts'
import {
  actOf,
  page,
  readForm,
  type Route,
  route,
  typed,
  doneQuery,
} from '../../platform/web/index.ts'
import { namedProcesses } from '../../processes/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import {
  adoptionForm,
  departmentForm,
  joinForm,
  milestoneForm,
  photoForm,
  postponeForm,
  reasonForm,
  replyForm,
} from '../rules/forms.ts'
import type { LifeRefusal } from '../rules/life.ts'
import { proposalPaths } from '../rules/paths.ts'
import { isAdopted } from '../rules/proposal.ts'
import { proposals } from '../store/proposals.ts'
import { workOn } from '../store/work.ts'
import type { RunForm } from '../views/run-model.ts'
import { workbenchPage } from '../views/workbench-page.tsx'
import { sentPhoto } from './photos.ts'
import { workQuery } from './public-pages.ts'
import {
  acts,
  answered,
  type AskedOfOne,
  at,
  done,
  ofProposal,
  proposalOf,
  shape,
  shownOne,
} from './run-one.ts'
import { placeOf } from './shown.ts'

const perPage = 30

const list = route(
  { get: proposalPaths.workbench(), may: officers, query: workQuery },
  async (asked) => {
    const { db, query, today, speech } = asked
    const store = proposals(db)
    const model = {
      ...(await placeOf(asked)),
      ...(await store.page(query, today, perPage)),
      tally: await store.tally(query, today),
      perPage,
      filters: query,
    }
    return page(workbenchPage(model, speech))
  },
)

const run = route(
  {
    get: proposalPaths.run(':proposal'),
    ...shape,
    query: doneQuery,
  },
  (asked) => shownOne(asked, { isDone: asked.query.fait !== undefined }),
)

/** An act that its form says whole: refused by its shape, or by the rule. */
const byForm = <Form>(
  path: string,
  sent: RunForm,
  form: z.ZodType<Form>,
  act: (given: Form, asked: AskedOfOne) => Promise<LifeRefusal | null>,
): Route =>
  route({ post: at(path), ...shape, form }, async (asked) => {
    if (!asked.form.ok) return shownOne(asked, { sent, faults: asked.form.faults })
    await proposalOf(asked)
    return answered(asked, sent, await act(asked.form.value, asked))
  })

const byReason = (path: string, sent: 'inadmissible' | 'begin' | 'finish' | 'drop'): Route =>
  byForm(path, sent, reasonForm, ({ reason }, asked) => {
    const on = acts(asked)
    const act = sent === 'inadmissible' ? on.setInadmissible : on[sent]
    return act({ reason, today: asked.today })
  })

const adopt = byForm('adoption', 'adopt', adoptionForm, (given, asked) =>
  acts(asked).adopt({ ...given, today: asked.today }),
)

const postpone = byForm('report', 'postpone', postponeForm, (given, asked) =>
  acts(asked).postponeReply({ ...given, today: asked.today }),
)

const addMilestone = byForm('etapes', 'milestone', milestoneForm, (given, asked) =>
  workOn(asked.db, asked.params.proposal, actOf(asked)).addMilestone(given, asked.today),
)

const toDepartment = (path: string, sent: 'admit' | 'entrust'): Route =>
  route({ post: at(path), ...shape }, async (asked) => {
    const known = await shownTown(asked).departments()
    const open = known.filter(({ endedOn }) => endedOn === null).map(({ id }) => id)
    const read = readForm(departmentForm(open), asked.form.given)
    if (!read.ok) return shownOne(asked, { sent, faults: read.faults })
    await proposalOf(asked)
    const given = { ...read.value, today: asked.today }
    return answered(asked, sent, await acts(asked)[sent](given))
  })

const reply = route({ post: at('reponse'), ...shape }, async (asked) => {
  const { points } = await proposalOf(asked)
  const read = readForm(replyForm(points.length), asked.form.given)
  if (!read.ok) return shownOne(asked, { sent: 'reply', faults: read.faults })
  const given = { replies: read.value, today: asked.today }
  return answered(asked, 'reply', await acts(asked).reply(given))
})

const markMilestone = route(
  {
    post: at('etapes/:milestone'),
    may: officers,
    params: ofProposal.extend({ milestone: z.uuid() }),
  },
  async (asked) => {
    const { id } = await proposalOf(asked)
    const work = workOn(asked.db, id, actOf(asked))
    const act = typed(asked.form.given, 'acte')
    if (act === 'efface') await work.removeMilestone(asked.params.milestone, asked.today)
    else await work.markMilestone(asked.params.milestone, act === 'fait' ? asked.today : null)
    return done(asked)
  },
)

const addPhoto = (files: StoredFiles): Route =>
  route(
    {
      post: at('photos'),
      ...shape,
      form: photoForm,
      filesUpTo: mostPhotoBytes,
      saysTooLarge: true,
    },
    async (asked) => {
      const { form } = asked
      if (!form.ok) return shownOne(asked, { sent: 'photo', faults: form.faults })
      const { id } = await proposalOf(asked)
      const photo = await sentPhoto(form.value.photoWords, asked.files, files)
      if ('field' in photo) return shownOne(asked, { sent: 'photo', faults: [photo] })
      const refused = await workOn(asked.db, id, actOf(asked)).addPhoto(photo)
      if (refused !== null) await letGo(files, [photo.file])
      return answered(asked, 'photo', refused)
    },
  )

const withdrawPhoto = (files: StoredFiles): Route =>
  route(
    { post: at('photos/:photo'), may: officers, params: ofProposal.extend({ photo: z.uuid() }) },
    async (asked) => {
      const { id } = await proposalOf(asked)
      const file = await workOn(asked.db, id, actOf(asked)).withdrawPhoto(asked.params.photo)
      await letGo(files, file === null ? [] : [file])
      return done(asked)
    },
  )

const join = route({ post: at('rattachement'), ...shape }, async (asked) => {
  const known = await namedProcesses(asked)
  const read = readForm(joinForm(known.map(({ id }) => id)), asked.form.given)
  if (!read.ok) return shownOne(asked, { sent: 'join', faults: read.faults })
  if (!isAdopted(await proposalOf(asked))) return answered(asked, 'join', 'not-now')
  const { commitment, process } = read.value
  const promise = commitment === null ? null : await commitments(asked.db).find(commitment)
  if (commitment !== null && promise === null) {
    const faults = [{ field: 'commitment', code: 'no-commitment' }]
    return shownOne(asked, { sent: 'join', faults })
  }
  if (promise !== null) await acts(asked).join({ kind: 'commitment', id: promise.id })
  if (process !== null) await acts(asked).join({ kind: 'process', id: process })
  return done(asked)
})

/** What officers do with proposals. */
export const workbenchRoutes = (files: StoredFiles): readonly Route[] => [
  list,
  run,
  adopt,
  toDepartment('recevabilite', 'admit'),
  toDepartment('service', 'entrust'),
  byReason('irrecevabilite', 'inadmissible'),
  postpone,
  reply,
  byReason('debut', 'begin'),
  byReason('fin', 'finish'),
  byReason('abandon', 'drop'),
  addMilestone,
  markMilestone,
  addPhoto(files),
  withdrawPhoto(files),
  join,
]
