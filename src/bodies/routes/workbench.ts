import { slugOf } from '../../platform/kernel/slug.ts'
import {
  actOf,
  type Answer,
  type Asked,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  doneQuery,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { kindForm, rulesForm, textsForm } from '../rules/body-form.ts'
import { compositionFaults, rulesOn, seatsOn } from '../rules/composition.ts'
import { mayWriteRules } from '../rules/life.ts'
import { bodyPaths } from '../rules/paths.ts'
import { usualRules } from '../rules/usual-rules.ts'
import { actsOn, beginBody } from '../store/acts.ts'
import { bodies, type WholeBody } from '../store/bodies.ts'
import { bodyPage } from '../views/body-page.tsx'
import { rulesGiven, rulesPage } from '../views/rules-page.tsx'
import { textsGiven, textsPage } from '../views/texts-page.tsx'
import { workbenchPage } from '../views/workbench-page.tsx'
import { bodyAddress, bodyModel } from './public-pages.ts'
import { shown } from './shown.ts'

export type AskedToRun = Asked<{ readonly body: string }, unknown, unknown>

export const shape = { may: officers, params: bodyAddress } as const

export const done = (body: string): Answer => seeOther(`${bodyPaths.run(body)}?fait=oui`)

/** A body as it is at this moment: an officer has just changed it. */
export const running = async ({ db, params }: AskedToRun): Promise<WholeBody> =>
  (await bodies(db).one(params.body)) ?? notFound()

const list = route(
  { get: bodyPaths.workbench(), may: officers, query: doneQuery },
  async ({ db, today, speech, query }) => {
    const lines = (await bodies(db).whole()).map(({ body, versions, terms }) => {
      const version = rulesOn(versions, today)
      const seats = version === null ? [] : seatsOn(version.rules, terms, today)
      return {
        body,
        faults: version === null ? 0 : compositionFaults(version, terms, today).length,
        held: seats.filter(({ incumbent }) => incumbent !== null).length,
        seats: seats.length,
      }
    })
    return page(workbenchPage({ bodies: lines, isDone: query.fait !== undefined }, speech))
  },
)

const askFresh = route({ get: bodyPaths.fresh(), may: officers }, async (asked) => {
  const neighbourhoods = await shown(asked).neighbourhoods()
  const model = { body: null, given: {}, faults: [], neighbourhoods }
  return page(textsPage(model, asked.speech))
})

const begin = route({ post: bodyPaths.fresh(), may: officers }, async (asked) => {
  const { db, form, speech, today } = asked
  const neighbourhoods = await shown(asked).neighbourhoods()
  const texts = readForm(textsForm(neighbourhoods.map(({ id }) => id)), form.given)
  const kind = readForm(kindForm, form.given)
  if (!texts.ok || !kind.ok) {
    const faults = [texts, kind].flatMap((read) => (read.ok ? [] : read.faults))
    return page(textsPage({ body: null, given: form.given, faults, neighbourhoods }, speech), 422)
  }
  const wanted = slugOf(texts.value.name[0].text)
  const about = {
    ...texts.value,
    kind: kind.value.kind,
    // An address of the workbench is no name of a body.
    wanted: wanted === '' || wanted === 'nouvelle' ? 'instance' : wanted,
  }
  const rules = { inForceFrom: today, rules: usualRules[about.kind] }
  return done(await beginBody(db, about, rules, actOf(asked)))
})

const preview = route({ get: '/administration/instances/:body/apercu', ...shape }, async (asked) =>
  page(
    bodyPage(await bodyModel(asked, await running(asked), { shares: [] }), asked.speech, {
      isPreview: true,
    }),
  ),
)

const askTexts = route(
  { get: '/administration/instances/:body/textes', ...shape },
  async (asked) => {
    const { body } = await running(asked)
    const neighbourhoods = await shown(asked).neighbourhoods()
    return page(
      textsPage({ body, given: textsGiven(body), faults: [], neighbourhoods }, asked.speech),
    )
  },
)

const write = route({ post: '/administration/instances/:body/textes', ...shape }, async (asked) => {
  const { db, form, speech } = asked
  const { body } = await running(asked)
  const neighbourhoods = await shown(asked).neighbourhoods()
  const read = readForm(textsForm(neighbourhoods.map(({ id }) => id)), form.given)
  if (!read.ok)
    return page(
      textsPage({ body, given: form.given, faults: read.faults, neighbourhoods }, speech),
      422,
    )
  await actsOn(db, body, actOf(asked)).write(read.value)
  return done(body.id)
})

const askRules = route(
  { get: '/administration/instances/:body/regles', ...shape },
  async (asked) => {
    const { body, versions } = await running(asked)
    const version = rulesOn(versions, asked.today) ?? notFound()
    const { day } = await shown(asked).writing()
    const given = rulesGiven({ ...version, inForceFrom: asked.today })
    return page(rulesPage({ body, versions, given, faults: [], day }, asked.speech))
  },
)

const writeRules = route(
  { post: '/administration/instances/:body/regles', ...shape },
  async (asked) => {
    const { db, form, speech, today } = asked
    const { body, versions } = await running(asked)
    const read = readForm(rulesForm, form.given)
    const refused = read.ok ? mayWriteRules(body, read.value.inForceFrom, today) : null
    if (!read.ok || refused !== null) {
      const faults = read.ok ? [{ field: 'inForceFrom', code: 'past' }] : read.faults
      const { day } = await shown(asked).writing()
      return page(rulesPage({ body, versions, given: form.given, faults, day }, speech), 422)
    }
    await actsOn(db, body, actOf(asked)).writeRules(read.value)
    return done(body.id)
  },
)

const publish = route(
  { post: '/administration/instances/:body/publication', ...shape },
  async (asked) => {
    const { body } = await running(asked)
    await actsOn(asked.db, body, actOf(asked)).publish()
    return done(body.id)
  },
)

const drop = route(
  { post: '/administration/instances/:body/suppression', ...shape },
  async (asked) => {
    const { body } = await running(asked)
    await actsOn(asked.db, body, actOf(asked)).drop()
    return seeOther(`${bodyPaths.workbench()}?fait=oui`)
  },
)

/** Where officers begin a body and write it. */
export const workbenchRoutes: readonly Route[] = [
  list,
  askFresh,
  begin,
  preview,
  askTexts,
  write,
  askRules,
  writeRules,
  publish,
  drop,
]
