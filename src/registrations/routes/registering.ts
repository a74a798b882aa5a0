import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isWithinLimit } from '../../people/index.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  type Answer,
  type Asked,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { registerForm } from '../rules/forms.ts'
import { mayRegister } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import { roomLeft } from '../rules/places.ts'
import type { Registration } from '../rules/registration.ts'
import { openings } from '../store/openings.ts'
import { thingOf } from '../store/registrable.ts'
import { cancelRegistration, register, registrations } from '../store/registering.ts'
import { ownSecretOf } from '../store/secrets.ts'
import { ownPage } from '../views/own-page.tsx'
import { registerPage } from '../views/register-page.tsx'
import { confirm, tellNews } from '../work/write-to.ts'
import { announced, type AskedOf, placeOf, type RegistrationNeeds, thingAddress } from './place.ts'

/** Registrations an hour from one network, and a day towards one address: a family, never a robot. */
const fromOnePlace = 30
const toOneAddress = 5

const tooMany = [{ field: '', code: 'too-many' }] as const

const ownAddress = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type AskedForOwn = Asked<{ readonly secret: string }, unknown, unknown>

/** Registering without an account, and what becomes of it. */
export function registeringRoutes(needs: RegistrationNeeds): readonly Route[] {
  async function drawn(
    asked: AskedOf,
    faults: readonly FieldRefusal[],
    status = faults.length === 0 ? 200 : 422,
  ): Promise<Answer> {
    const { db, params, form, speech, now } = asked
    const thing = await announced(asked, needs)
    const opening = (await openings(db).find(params)) ?? notFound()
    const may = mayRegister(thing, opening, 'web', now)
    const key = z.uuid().safeParse(typed(form.given, 'key'))
    const model = {
      ...(await placeOf(asked)),
      ...{ thing, faults, given: form.given },
      key: key.success ? key.data : randomUUID(),
      refusal: may.ok ? null : may.code,
      room: roomLeft(opening.capacity, opening.seated),
    }
    return page(registerPage(model, speech), status)
  }

  const show = route(
    { get: '/inscriptions/:kind/:id', may: everyone, params: thingAddress },
    (asked) => drawn(asked, []),
  )

  const send = route(
    { post: '/inscriptions/:kind/:id', may: everyone, params: thingAddress, form: registerForm },
    async (asked) => {
      const { db, form, visitor, now, speech, origin } = asked
      const thing = await announced(asked, needs)
      if (!form.ok) return drawn(asked, form.faults)
      const { key, ...value } = form.value
      const { name, email, phone, people } = value
      if (!(await mayStillRegister(asked, email ?? phone ?? ''))) return drawn(asked, tooMany, 429)
      const id = formIdOf(key, [thing.kind, thing.id, name, email ?? '', phone ?? '', `${people}`])
      const party = visitor.kind === 'person' && visitor.assistedBy === null ? visitor.person : null
      const registered = await register(
        db,
        thing,
        { ...value, key: id, door: 'web', language: spokenIn(speech), party },
        { by: party ?? 'resident', now },
        confirm(thing, origin),
      )
      if (!registered.ok) return drawn(asked, [{ field: '', code: registered.code }], 409)
      return seeOther(registrationPaths.own(ownSecretOf(registered.registration.key)))
    },
  )

  const known = async ({ db, params }: AskedForOwn): Promise<Registration> =>
    (await registrations(db).behind(params.secret)) ?? notFound()

  const own = route(
    { get: '/inscriptions/suivi/:secret', may: everyone, params: ownAddress, hidesAddress: true },
    async (asked) => {
      const { db, params, speech, now } = asked
      const registration = await known(asked)
      const thing = (await thingOf(db, needs.registrables, registration)) ?? notFound()
      const isOver = thing.endsAt <= now.toISOString()
      const model = { ...(await placeOf(asked)), thing, registration, isOver, ...params }
      return page(ownPage(model, speech))
    },
  )

  /** A button, never the link itself: what reads mails to protect people opens every link. */
  const cancel = route(
    {
      post: '/inscriptions/suivi/:secret/annulation',
      may: everyone,
      params: ownAddress,
      hidesAddress: true,
    },
    async (asked) => {
      const { db, now, params, origin } = asked
      const registration = await known(asked)
      const thing = (await thingOf(db, needs.registrables, registration)) ?? notFound()
      await cancelRegistration(db, registration, { by: 'resident', now }, (tx) =>
        tellNews(tx, { thing, origin, now }),
      )
      return seeOther(registrationPaths.own(params.secret))
    },
  )

  return [show, send, own, cancel]
}

async function mayStillRegister({ db, from, now }: AskedOf, contact: string): Promise<boolean> {
  if (!(await isWithinLimit(db, `registration from ${from}`, fromOnePlace, now))) return false
  return isWithinLimit(db, `registration of ${contact}`, toOneAddress, now, 'day')
}
