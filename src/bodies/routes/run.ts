import { z } from 'zod'
import { needed } from '../../platform/kernel/form-fields.ts'
import { writtenDay } from '../../platform/kernel/written-day.ts'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  doneQuery,
} from '../../platform/web/index.ts'
import { councillors, officers } from '../../town/index.ts'
import { compositionFaults, endsToCome, rulesOn, seatsOn } from '../rules/composition.ts'
import { mayEndBody } from '../rules/life.ts'
import { officeNames } from '../rules/team.ts'
import { lastDay, wasHeld } from '../rules/term.ts'
import { actsOn } from '../store/acts.ts'
import { teamOf } from '../store/team.ts'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import { bodyAddress } from './public-pages.ts'
import type { OfficerWay } from './share.ts'
import { shown } from './shown.ts'
import { type AskedToRun, done, running, shape } from './workbench.ts'

interface About {
  /** Which form was refused, and why. */
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

const endForm = z.object({ on: writtenDay, why: needed(300) })

const officeForm = z.object({ member: z.uuid(), office: z.enum(officeNames) })

const leadsForm = z.object({
  leads: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid())),
})

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

/** How officers run a body: who animates it, who follows it, its end. */
export function runRoutes(ways: readonly OfficerWay[]): readonly Route[] {
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
      ways: ways
        .filter(
          ({ isOffered }) =>
            isOffered === undefined || (body.publishedAt !== null && isOffered(version.rules)),
        )
        .map(({ name, path }) => ({ label: name(speech), path: path(body.id) })),
    }
    return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const run = route(
    { get: '/administration/instances/:body', ...shape, query: doneQuery },
    (asked) => shownRun(asked, { isDone: asked.query.fait !== undefined }),
  )

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

  return [run, end, entrust, release, saveLeads]
}
