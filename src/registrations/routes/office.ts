import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  actOf,
  type Answer,
  bytes,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import { addForm, openingForm } from '../rules/forms.ts'
import { open } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrableThing } from '../rules/registrable.ts'
import type { Registration } from '../rules/registration.ts'
import { openings, openRegistrations } from '../store/openings.ts'
import { type RegistrationNeeds, thingOf } from '../store/registrable.ts'
import { called, cancelRegistration, register, registrations } from '../store/registering.ts'
import { registrationCancelled } from '../templates.ts'
import { dones, type OfficeForm, officePage } from '../views/office-page.tsx'
import { registrationsCsv } from '../views/registrations-csv.ts'
import { sheetPage } from '../views/sheet-page.tsx'
import { confirm, tellNews, writeTo } from '../work/write-to.ts'
import { type AskedOf, placeOf, thingAddress } from './place.ts'

const at = (what: string) => `/administration/inscriptions/:kind/:id${what}`
const oneAddress = thingAddress.extend({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
})
const officeQuery = z.object({ fait: z.enum(dones).optional().catch(undefined) })

/** What officers do with the registrations of one thing. */
export function officeRoutes({ registrables, toldElsewhere }: RegistrationNeeds): readonly Route[] {
  const thingAt = async ({ db, params }: AskedOf): Promise<RegistrableThing> =>
    (await thingOf(db, registrables, params)) ?? notFound()

  async function shown(
    asked: AskedOf,
    {
      sent = null,
      faults = [],
      done = null,
    }: {
      readonly sent?: OfficeForm | null
      readonly faults?: readonly FieldRefusal[]
      readonly done?: (typeof dones)[number] | null
    },
  ): Promise<Answer> {
    const { db, params, speech, form, now } = asked
    const thing = await thingAt(asked)
    const key = z.uuid().safeParse(typed(form.given, 'key'))
    const may = open(thing, now)
    const model = {
      ...(await placeOf(asked)),
      ...{ thing, sent, faults, done, given: form.given },
      key: key.success ? key.data : randomUUID(),
      opening: await openings(db).find(params),
      all: await openings(db).registrations(params),
      refusal: may.ok ? null : may.code,
      now: now.toISOString(),
    }
    return page(officePage(model, speech), faults.length === 0 ? 200 : 422)
  }

  const back = ({ params }: AskedOf, done: (typeof dones)[number]): Answer =>
    seeOther(`${registrationPaths.office(params)}?fait=${done}`)

  const show = route(
    { get: at(''), may: officers, params: thingAddress, query: officeQuery },
    (asked) => shown(asked, { done: asked.query.fait ?? null }),
  )

  const openOrChange = route(
    { post: at('/ouverture'), may: officers, params: thingAddress },
    async (asked) => {
      const { db, form, origin, now } = asked
      const thing = await thingAt(asked)
      const { zone } = await shownTown(asked).town()
      const read = readForm(openingForm({ zone, startsAt: thing.startsAt }), form.given)
      if (!read.ok) return shown(asked, { sent: 'opening', faults: read.faults })
      const code = await openRegistrations(db, thing, read.value, actOf(asked), (tx) =>
        tellNews(tx, { thing, origin, now, toldElsewhere }),
      )
      return code === null
        ? back(asked, 'oui')
        : shown(asked, { sent: 'opening', faults: [{ field: '', code }] })
    },
  )

  const add = route(
    { post: at('/ajout'), may: officers, params: thingAddress, form: addForm },
    async (asked) => {
      const { db, form, origin } = asked
      const thing = await thingAt(asked)
      if (!form.ok) return shown(asked, { sent: 'add', faults: form.faults })
      const { key, ...value } = form.value
      const { name, email, phone, people } = value
      const id = formIdOf(key, [thing.kind, thing.id, name, email ?? '', phone ?? '', `${people}`])
      const registered = await register(
        db,
        thing,
        { ...value, key: id, language: 'fr', party: null },
        actOf(asked),
        confirm(thing, origin),
      )
      if (!registered.ok)
        return shown(asked, { sent: 'add', faults: [{ field: '', code: registered.code }] })
      return back(asked, registered.registration.state === 'seated' ? 'inscrit' : 'attente')
    },
  )

  const one = async ({
    db,
    params,
  }: Parameters<typeof back>[0] & {
    readonly params: { readonly number: number }
  }): Promise<Registration> =>
    (await registrations(db).numbered(params, params.number)) ?? notFound()

  const cancel = route(
    { post: at('/:number/annulation'), may: officers, params: oneAddress },
    async (asked) => {
      const { db, origin, now } = asked
      const thing = await thingAt(asked)
      const registration = await one(asked)
      const may = open(thing, now)
      if (!may.ok) return shown(asked, { faults: [{ field: '', code: may.code }] })
      const about = { thing, origin, now, toldElsewhere }
      await cancelRegistration(db, registration, actOf(asked), async (tx) => {
        await writeTo(tx, registrationCancelled, registration, about)
        await tellNews(tx, about)
      })
      return back(asked, 'annulee')
    },
  )

  const call = route(
    { post: at('/:number/appel'), may: officers, params: oneAddress },
    async (asked) => {
      const { key } = await one(asked)
      await called(asked.db, key)
      return back(asked, 'oui')
    },
  )

  const sheet = route({ get: at('/liste'), may: officers, params: thingAddress }, async (asked) => {
    const thing = await thingAt(asked)
    const all = await openings(asked.db).registrations(asked.params)
    return page(sheetPage({ ...(await placeOf(asked)), thing, all }, asked.speech))
  })

  const csv = route(
    { get: at('/liste.csv'), may: officers, params: thingAddress },
    async (asked) => {
      const thing = await thingAt(asked)
      const all = await openings(asked.db).registrations(asked.params)
      return bytes('text/csv; charset=utf-8', registrationsCsv(all, asked.speech), {
        fileName: `inscriptions-${thing.kind}-${thing.id}.csv`,
        isPrivate: true,
      })
    },
  )

  return [show, openOrChange, add, cancel, call, sheet, csv]
}
