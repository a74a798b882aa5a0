import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { namedBody, openBodies } from '../../bodies/index.ts'
import { heldMeetings } from '../../meetings/index.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  actOf,
  type Answer,
  type Asked,
  doneQuery,
  type FieldRefusal,
  type FormGiven,
  formKeyIn,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import type { CharterFile } from '../rules/charter.ts'
import { adoptionForm, charterForm, moveForm, titleForm } from '../rules/forms.ts'
import type { CharterRefusal } from '../rules/life.ts'
import { charterPaths } from '../rules/paths.ts'
import { usualArticles } from '../rules/usual-charters.ts'
import { actsOn, beginCharter } from '../store/acts.ts'
import { charters } from '../store/charters.ts'
import { keyField, newPage } from '../views/new-page.tsx'
import { revisionField } from '../views/run-forms.tsx'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import { workbenchPage } from '../views/workbench-page.tsx'
import { workingDifferencesPage } from '../views/working-differences-page.tsx'
import { tellNews } from '../work/tell-news.ts'
import { placeOf } from './shown.ts'

type AskedAnything = Asked<unknown, unknown, unknown>

const list = route({ get: charterPaths.workbench(), may: officers }, async (asked) => {
  const model = { ...(await placeOf(asked)), charters: await charters(asked.db).files() }
  return page(workbenchPage(model, asked.speech))
})

async function shownNew(
  asked: AskedAnything,
  given: FormGiven,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const bodies = (await openBodies(asked)).map((body) => namedBody(body, asked.speech))
  return page(newPage({ bodies, given, faults }, asked.speech), faults.length === 0 ? 200 : 422)
}

const askNew = route(
  {
    get: charterPaths.fresh(),
    may: officers,
    query: z.object({ instance: z.string().max(60).catch('') }),
  },
  (asked) =>
    shownNew(asked, { [keyField]: randomUUID(), body: asked.query.instance, beginning: 'model' }),
)

const begin = route({ post: charterPaths.fresh(), may: officers }, async (asked) => {
  const { db, form } = asked
  const key = formKeyIn(form.given, keyField)
  const known = await openBodies(asked)
  const read = readForm(charterForm(known.map((body) => body.id)), form.given)
  if (!read.ok) return shownNew(asked, { ...form.given, [keyField]: key }, read.faults)
  const { beginning, ...about } = read.value
  const kind = known.find((body) => body.id === about.body)?.kind ?? null
  const id = formIdOf(key, [about.kind, about.body ?? '', about.title, beginning])
  const articles = beginning === 'model' ? usualArticles(kind) : []
  await beginCharter(db, { ...about, id, articles }, actOf(asked))
  return seeOther(`${charterPaths.run(id)}?fait=oui`)
})

export const ofCharter = z.object({ charter: z.uuid() })
const shape = { may: officers, params: ofCharter } as const
const at = (what: string) => charterPaths.run(':charter', what)

export type AskedOfOne = Asked<z.output<typeof ofCharter>, unknown, unknown>

export const fileOf = async ({ db, params }: AskedOfOne): Promise<CharterFile> =>
  (await charters(db).find(params.charter)) ?? notFound()

/** Where its body may have adopted it, with their days. */
async function meetingsOf(asked: AskedOfOne, { body }: CharterFile) {
  if (body === null) return []
  const { dayOf } = await writtenDays(asked)
  const held = await heldMeetings(asked.db, body)
  return held.map(({ number, startsAt }) => ({ number, day: dayOf(startsAt) }))
}

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

async function shownOne(
  asked: AskedOfOne,
  { sent, faults = [], isDone = false }: About,
): Promise<Answer> {
  const charter = await fileOf(asked)
  const model = {
    ...(await placeOf(asked)),
    charter,
    meetings: await meetingsOf(asked, charter),
    sent: sent ?? null,
    given: asked.form.given,
    faults: faults.map(({ field, ...fault }) => ({ ...fault, field: `${sent}-${field}` })),
    isDone,
  }
  return page(runPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const run = route({ get: charterPaths.run(':charter'), ...shape, query: doneQuery }, (asked) =>
  shownOne(asked, { isDone: asked.query.fait !== undefined }),
)

/** Which field a refusal of the rule belongs to; '' for the whole form. */
const fieldOf: Readonly<Partial<Record<CharterRefusal, string>>> = {
  ahead: 'adoptedOn',
  'before-adoption': 'inForceOn',
  'not-after': 'inForceOn',
  'whole-town': 'adoptedBy',
}

function answered(
  asked: AskedOfOne,
  sent: RunForm,
  refused: CharterRefusal | null,
): Answer | Promise<Answer> {
  if (refused === null) return seeOther(`${charterPaths.run(asked.params.charter)}?fait=oui`)
  return shownOne(asked, { sent, faults: [{ field: fieldOf[refused] ?? '', code: refused }] })
}

/** The revision she has read, and no other. */
const seenIn = ({ form }: AskedOfOne): number => Number(typed(form.given, revisionField)) || 0

const rename = route({ post: at('titre'), ...shape, form: titleForm }, async (asked) => {
  const { db, form, params } = asked
  if (!form.ok) return shownOne(asked, { sent: 'rename', faults: form.faults })
  await fileOf(asked)
  const acts = actsOn(db, params.charter, actOf(asked))
  return answered(asked, 'rename', await acts.rename(form.value.title, seenIn(asked)))
})

const adopt = route({ post: at('adoption'), ...shape }, async (asked) => {
  const { db, form, params, origin, now, today } = asked
  const meetings = await meetingsOf(asked, await fileOf(asked))
  const known = meetings.map(({ number }) => number)
  const read = readForm(adoptionForm(known), form.given)
  if (!read.ok) return shownOne(asked, { sent: 'adopt', faults: read.faults })
  const acts = actsOn(db, params.charter, actOf(asked))
  const about = { seen: seenIn(asked), today }
  const refused = await acts.adopt(read.value, about, tellNews(origin, now))
  return answered(asked, 'adopt', refused)
})

const drop = route({ post: at('suppression'), ...shape }, async (asked) => {
  await fileOf(asked)
  const refused = await actsOn(asked.db, asked.params.charter, actOf(asked)).drop()
  return refused === null ? seeOther(charterPaths.workbench()) : answered(asked, 'drop', refused)
})

/** What the next version would change. */
const compared = route({ get: at('differences'), ...shape }, async (asked) => {
  const charter = await fileOf(asked)
  const last = charter.versions[0] ?? notFound()
  return page(workingDifferencesPage({ charter, last }, asked.speech))
})

export const ofArticle = z.object({ charter: z.uuid(), article: z.uuid() })

const move = route(
  {
    post: charterPaths.workingArticle(':charter', ':article', 'place'),
    may: officers,
    params: ofArticle,
    form: moveForm,
  },
  async (asked) => {
    const { db, form, params } = asked
    if (!form.ok) return shownOne(asked, { sent: 'move', faults: form.faults })
    await fileOf(asked)
    const acts = actsOn(db, params.charter, actOf(asked))
    return answered(asked, 'move', await acts.move(params.article, form.value.direction))
  },
)

/** What officers do with charters. */
export const workbenchRoutes: readonly Route[] = [
  list,
  askNew,
  begin,
  run,
  rename,
  adopt,
  drop,
  compared,
  move,
]
