import { z } from 'zod'
import {
  actOf,
  type Asked,
  forbidden,
  notFound,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { departmentAgents } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { mayServe } from '../rules/permissions.ts'
import { coveredBy } from '../rules/team.ts'
import { served } from '../rules/served.ts'
import { answerForm, wordsForm } from '../rules/work-forms.ts'
import { work } from '../store/work.ts'
import type { ServeTeam } from '../views/serve-team.tsx'
import { serviceListPage, serviceLists } from '../views/service-page.tsx'
import { photoAddress, photoFor } from './photos.ts'
import { questionNumber } from './public-pages.ts'
import { type Seat, servedPage, takeAnswer, takeHandBack, takeNote } from './served.ts'
import { heldBy, ownDepartments } from './own-departments.ts'
import { entrustForm, serveTeam, takeEntrusting, teams } from './team.ts'
import { shown } from './shown.ts'
import { dayPlace } from './workbench.ts'

type AskedToServe = Asked<{ readonly number: number }, unknown, unknown>

const listQuery = z.object({ liste: z.enum(serviceLists).catch('toutes') })

const list = route(
  { get: questionPaths.department(), may: departmentAgents, query: listQuery },
  async (asked) => {
    const { db, speech, query } = asked
    const place = { themes: await shown(asked).themes(), ...(await dayPlace(asked)) }
    const own = ownDepartments(asked, await shown(asked).departments())
    const of = await teams(asked)
    const known = own.flatMap((department) => of(department))
    const { by } = actOf(asked)
    const names = new Map(known.map(({ party, name }) => [party, name]))
    const found = (await work(db).servedBy(own)).map((one) => ({
      ...served(one),
      agent: one.agent !== null && names.has(one.agent) ? one.agent : null,
    }))
    const hers = coveredBy(by, known)
    const questions = found.filter(({ agent }) =>
      query.liste === 'toutes'
        ? true
        : query.liste === 'moi'
          ? agent !== null && hers.includes(agent)
          : agent === null,
    )
    const nameOf = (agent: string | null) => (agent === null ? '—' : (names.get(agent) ?? '—'))
    return page(serviceListPage({ ...place, questions, list: query.liste, nameOf }, speech))
  },
)

/** The question, for an agent of the department it is entrusted to. */
async function seatOf(asked: AskedToServe): Promise<Seat & { readonly team: ServeTeam }> {
  const question = (await work(asked.db).find(asked.params.number)) ?? notFound()
  if (!mayServe(heldBy(asked), question)) forbidden()
  return {
    question,
    act: actOf(asked),
    ways: { to: (what) => questionPaths.serve(question.number, what), mayAskToSign: true },
    away: questionPaths.department(),
    team: await serveTeam(asked, question),
  }
}

const shape = { may: departmentAgents, params: questionNumber } as const
const at = (what: string) => `/administration/questions/service/:number/${what}`
export const doneQuery = z.object({ fait: z.enum(['oui', 'confiee']).optional().catch(undefined) })

const one = route(
  { get: '/administration/questions/service/:number', ...shape, query: doneQuery },
  async (asked) =>
    servedPage(asked, await seatOf(asked), {
      isDone: asked.query.fait === 'oui',
      isEntrusted: asked.query.fait === 'confiee',
    }),
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
const note = route({ post: at('notes'), ...shape, form: wordsForm('no-note') }, async (asked) =>
  takeNote(asked, await seatOf(asked)),
)
const handBack = route(
  { post: at('renvoi'), ...shape, form: wordsForm('no-way-back') },
  async (asked) => takeHandBack(asked, await seatOf(asked)),
)

const entrust = route({ post: at('confier'), ...shape, form: entrustForm }, async (asked) =>
  takeEntrusting(asked, await seatOf(asked)),
)

/** What an agent does with the questions of her department. */
export const serviceRoutes: readonly Route[] = [list, one, photo, answer, note, handBack, entrust]
