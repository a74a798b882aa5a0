import { z } from 'zod'
import {
  type Asked,
  forbidden,
  holdsOn,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { departmentAgents } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { mayServe } from '../rules/permissions.ts'
import { served } from '../rules/served.ts'
import { answerForm, wordsForm } from '../rules/work-forms.ts'
import { work } from '../store/work.ts'
import { serviceListPage } from '../views/service-page.tsx'
import { photoAddress, photoFor } from './photos.ts'
import { questionNumber } from './public-pages.ts'
import { type Seat, servedPage, takeAnswer, takeHandBack, takeNote } from './served.ts'
import { actOf, workPlace } from './workbench.ts'

type AskedToServe = Asked<{ readonly number: number }, unknown, unknown>

const list = route({ get: questionPaths.department(), may: departmentAgents }, async (asked) => {
  const { db, speech } = asked
  const place = await workPlace(asked)
  const own = place.departments
    .map(({ id }) => id)
    .filter((department) => mayServe(heldBy(asked), { department }))
  const questions = (await work(db).servedBy(own)).map(served)
  return page(serviceListPage({ ...place, questions }, speech))
})

const heldBy =
  ({ visitor }: Pick<AskedToServe, 'visitor'>) =>
  (roles: readonly string[], object: { readonly kind: string; readonly id: string } | null) =>
    holdsOn(visitor, roles, object)

/** The question, for an agent of the department it is entrusted to. */
async function seatOf(asked: AskedToServe): Promise<Seat> {
  const question = (await work(asked.db).find(asked.params.number)) ?? notFound()
  if (!mayServe(heldBy(asked), question)) forbidden()
  return {
    question,
    act: actOf(asked),
    ways: { to: (what) => questionPaths.serve(question.number, what), mayAskToSign: true },
    away: questionPaths.department(),
  }
}

const shape = { may: departmentAgents, params: questionNumber } as const
const at = (what: string) => `/administration/questions/service/:number/${what}`
export const doneQuery = z.object({ fait: z.enum(['oui']).optional().catch(undefined) })

const one = route(
  { get: '/administration/questions/service/:number', ...shape, query: doneQuery },
  async (asked) =>
    servedPage(asked, await seatOf(asked), { isDone: asked.query.fait !== undefined }),
)

const photo = route(
  {
    get: at('photos/:photo'),
    may: departmentAgents,
    params: questionNumber.extend(photoAddress.shape),
  },
  async (asked) => photoFor(asked, (await seatOf(asked)).question.id, asked.params.photo),
)

const answer = route({ post: at('reponse'), ...shape, form: answerForm }, async (asked) =>
  takeAnswer(asked, await seatOf(asked)),
)
const note = route({ post: at('notes'), ...shape, form: wordsForm }, async (asked) =>
  takeNote(asked, await seatOf(asked)),
)
const handBack = route({ post: at('renvoi'), ...shape, form: wordsForm }, async (asked) =>
  takeHandBack(asked, await seatOf(asked)),
)

/** What an agent does with the questions of her department. */
export const serviceRoutes: readonly Route[] = [list, one, photo, answer, note, handBack]
