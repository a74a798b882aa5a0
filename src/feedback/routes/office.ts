import { z } from 'zod'
import { pdfAnswer, paperPlace } from '../../documents/index.ts'
import {
  actOf,
  type Answer,
  bytes,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  speaking,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { writtenDays } from '../../town/index.ts'
import { feedbackSheet } from '../papers/sheet.ts'
import { feedbackDoor, hasBegun } from '../rules/door.ts'
import { paperForm, remarkForm } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { questionsAt } from '../rules/question.ts'
import { onPaper, resultsOf } from '../rules/results.ts'
import { tellMeeting } from '../rules/year.ts'
import { feedbackOf, remarksOn, writtenQuestions } from '../store/feedback.ts'
import { countPaper, eraseRemark, keepRemark, readRemark } from '../store/writing.ts'
import { feedbackCsv } from '../views/feedback-csv.ts'
import { type OfficeModel, officePage } from '../views/office-page.tsx'
import {
  type AskedOfMeeting,
  fileOf,
  meetingNumber,
  officeAt,
  officeShape,
  writing,
} from './place.ts'

async function shown(
  asked: AskedOfMeeting,
  about: Partial<Pick<OfficeModel, 'sent' | 'faults' | 'isDone'>> = {},
): Promise<Answer> {
  const { db, form, now, speech } = asked
  const file = await fileOf(asked)
  const { web, paper, counts, written } = await feedbackOf(db, file.id)
  const { day } = await writtenDays(asked)
  const questions = questionsAt(written, file.startsAt)
  const { told } = tellMeeting({ ...file, web, paper, counts }, written, now)
  const { sent = null, faults = [], isDone = false } = about
  const model = {
    ...{ file, sent, faults, isDone, given: form.given, web, paper, day },
    ...(await writing(asked, file)),
    told,
    door: feedbackDoor(file, now),
    onPaper: resultsOf(questions, onPaper(counts)),
    remarks: await remarksOn(db, file.id),
  }
  return page(officePage(model, speech), faults.length === 0 ? 200 : 422)
}

const show = route({ get: officeAt(''), ...officeShape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const back = ({ params }: AskedOfMeeting): Answer =>
  seeOther(`${feedbackPaths.run(params.number)}?fait=oui`)

/** The faults of one form of a page that has several. */
const ofForm = (form: 'paper' | 'remark', faults: readonly FieldRefusal[]) =>
  faults.map((fault) => ({ ...fault, field: `${form}-${fault.field}` }))

const count = route({ post: officeAt('/papier'), ...officeShape }, async (asked) => {
  const { db, form, now } = asked
  const file = await fileOf(asked)
  if (!hasBegun(feedbackDoor(file, now)))
    return shown(asked, { faults: [{ field: '', code: 'not-now' }] })
  const questions = questionsAt(await writtenQuestions(db), file.startsAt)
  const read = readForm(paperForm(questions), form.given)
  if (!read.ok) return shown(asked, { sent: 'paper', faults: ofForm('paper', read.faults) })
  await countPaper(db, file, read.value, actOf(asked))
  return back(asked)
})

const keep = route({ post: officeAt('/mots'), ...officeShape, form: remarkForm }, async (asked) => {
  const { db, form, now, today } = asked
  const file = await fileOf(asked)
  if (!form.ok) return shown(asked, { sent: 'remark', faults: ofForm('remark', form.faults) })
  if (!hasBegun(feedbackDoor(file, now)))
    return shown(asked, { faults: [{ field: '', code: 'not-now' }] })
  await keepRemark(db, file, form.value.remark, { ...actOf(asked), today })
  return back(asked)
})

const oneRemark = { ...officeShape, params: meetingNumber.extend({ remark: z.uuid() }) } as const

const read = route({ post: officeAt('/mots/:remark/lu'), ...oneRemark }, async (asked) => {
  await readRemark(asked.db, await fileOf(asked), asked.params.remark, asked.now)
  return seeOther(`${feedbackPaths.run(asked.params.number)}#mots`)
})

const erase = route({ post: officeAt('/mots/:remark/effacement'), ...oneRemark }, async (asked) => {
  await eraseRemark(asked.db, await fileOf(asked), asked.params.remark, actOf(asked))
  return back(asked)
})

const csv = route({ get: officeAt('/retours.csv'), ...officeShape }, async (asked) => {
  const { db, now, speech } = asked
  const file = await fileOf(asked)
  const { written, ...counted } = await feedbackOf(db, file.id)
  const { dayOf } = await writing(asked, file)
  return bytes(
    'text/csv; charset=utf-8',
    feedbackCsv([tellMeeting({ ...file, ...counted }, written, now)], dayOf, speech),
    { fileName: `retours-reunion-${file.number}.csv`, isPrivate: true },
  )
})

/** Printed before the meeting, in what people read. */
const sheet = route({ get: officeAt('/fiche.pdf'), ...officeShape }, async (asked) => {
  const { db, origin, speech } = asked
  const file = await fileOf(asked)
  if (feedbackDoor(file, asked.now) === 'none') return notFound()
  const questions = questionsAt(await writtenQuestions(db), file.startsAt)
  const { until, when } = await writing(asked, file)
  const paper = feedbackSheet(await paperPlace(asked), { file, questions, origin, until, when })
  return pdfAnswer(`avis-reunion-${file.number}-${spokenIn(speech)}`, paper)
})

/** What officers do with what people said of a meeting. */
export const officeRoutes: readonly Route[] = [
  show,
  count,
  keep,
  read,
  erase,
  csv,
  ...speaking(['ar', 'pt'], [sheet]),
]
