import { z } from 'zod'
import { needed } from '../../platform/kernel/form-fields.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  doneQuery,
} from '../../platform/web/index.ts'
import { councillors, officers } from '../../town/index.ts'
import { kindForm, rulesForm, textsForm } from '../rules/body-form.ts'
import { compositionFaults, endsToCome, rulesOn, seatsOn } from '../rules/composition.ts'
import { mayEndBody, mayWriteRules } from '../rules/life.ts'
import { bodyPaths } from '../rules/paths.ts'
import { officeNames } from '../rules/team.ts'
import { lastDay, wasHeld } from '../rules/term.ts'
import { usualRules } from '../rules/usual-rules.ts'
import { actsOn, beginBody } from '../store/acts.ts'
import { bodies, type WholeBody } from '../store/bodies.ts'
import { teamOf } from '../store/team.ts'
import { bodyPage } from '../views/body-page.tsx'
import { rulesGiven, rulesPage } from '../views/rules-page.tsx'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
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

interface About {
  /** Which form was refused, and why. */
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

async function shownRun(asked: AskedToRun, about: About): Promise<Answer> {
  const { db, today, speech, form } = asked
  const { faults = [], sent = null, isDone = false } = about
  const { body, versions, terms, leads, offices } = await running(asked)
  const version = rulesOn(versions, today) ?? notFound()
  const model = {
    ...{ body, version, isDone, sent, faults, today, given: form.given },
    missing: compositionFaults(version, terms, today),
    seats: seatsOn(version.rules, terms, today),
    ending: endsToCome(terms, today),
    past: terms.filter((term) => lastDay(term) < today && wasHeld(term)),
    toCome: terms.filter((term) => term.startsOn > today && wasHeld(term)),
    leads,
    offices,
    councillors: (await councillors(db).all()).filter(
      ({ endsOn }) => endsOn === null || endsOn >= today,
    ),
    day: (await shown(asked).writing()).day,
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

const run = route({ get: '/administration/instances/:body', ...shape, query: doneQuery }, (asked) =>
  shownRun(asked, { isDone: asked.query.fait !== undefined }),
)

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

const endForm = z.object({ on: writtenDay, why: needed(300) })

const end = route(
  { post: '/administration/instances/:body/fin', ...shape, form: endForm },
  async (asked) => {
    const { db, form, today } = asked
    if (!form.ok) return shownRun(asked, { sent: 'end', faults: form.faults })
    const { on, why } = form.value
    const { body } = await running(asked)
    const refused = mayEndBody(body, on, today)
    if (refused !== null)
      return shownRun(asked, { sent: 'end', faults: [{ field: 'on', code: refused.code }] })
    await actsOn(db, body, actOf(asked)).end(on, why)
    return done(body.id)
  },
)

const officeForm = z.object({ member: z.uuid(), office: z.enum(officeNames) })

const entrust = route(
  { post: '/administration/instances/:body/equipe', ...shape, form: officeForm },
  async (asked) => {
    const { db, form, params, today } = asked
    if (!form.ok) return shownRun(asked, { sent: 'office', faults: form.faults })
    const { member, office } = form.value
    const isGiven = await teamOf(db, params.body).entrust(member, office, today, actOf(asked))
    if (isGiven) return done(params.body)
    return shownRun(asked, { sent: 'office', faults: [{ field: 'member', code: 'has-office' }] })
  },
)

const release = route(
  {
    post: '/administration/instances/:body/equipe/:office/fin',
    may: officers,
    params: bodyAddress.extend({ office: z.uuid() }),
  },
  async (asked) => {
    const { db, params, today } = asked
    await teamOf(db, params.body).release(params.office, today, actOf(asked))
    return done(params.body)
  },
)

const leadsForm = z.object({
  leads: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid())),
})

const saveLeads = route(
  { post: '/administration/instances/:body/elus', ...shape, form: leadsForm },
  async (asked) => {
    const { body } = await running(asked)
    const { db, form, today } = asked
    if (!form.ok) return shownRun(asked, { sent: 'leads', faults: form.faults })
    await teamOf(db, body.id).saveLeads(form.value.leads, today, actOf(asked))
    return done(body.id)
  },
)

/** What officers do with bodies, members apart. */
export const workbenchRoutes: readonly Route[] = [
  list,
  askFresh,
  begin,
  run,
  preview,
  askTexts,
  write,
  askRules,
  writeRules,
  publish,
  drop,
  end,
  entrust,
  release,
  saveLeads,
]
