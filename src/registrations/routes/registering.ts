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
import { mayCancel, mayRegister, standingOf } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import { roomLeft } from '../rules/places.ts'
import type { Registration } from '../rules/registration.ts'
import { openings } from '../store/openings.ts'
import { type RegistrationNeeds, thingOf } from '../store/registrable.ts'
import { cancelRegistration, register, registrations } from '../store/registering.ts'
import { ownSecretOf } from '../store/secrets.ts'
import { ownPage } from '../views/own-page.tsx'
import { registerPage } from '../views/register-page.tsx'
import { confirm, tellNews } from '../work/write-to.ts'
import { announced, type AskedOf, placeOf, thingAddress } from './place.ts'

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

  async function ownOf(asked: AskedForOwn) {
    const registration = await known(asked)
    const thing = (await thingOf(asked.db, needs.registrables, registration)) ?? notFound()
    return { registration, thing, standing: standingOf(thing, registration.state, asked.now) }
  }

  async function shownOwn(asked: AskedForOwn, status: 200 | 409 = 200): Promise<Answer> {
    const model = { ...(await placeOf(asked)), ...(await ownOf(asked)), ...asked.params }
    return page(ownPage(model, asked.speech), status)
  }

  /** Its address is the only right one has: no session is lent to it, and a browser that hides it names no origin. */
  const ownShape = { may: everyone, params: ownAddress, hidesAddress: true } as const

  const own = route({ get: '/inscriptions/suivi/:secret', ...ownShape }, (asked) => shownOwn(asked))

  /** A button, never the link itself: what reads mails to protect people opens every link. */
  const cancel = route(
    { post: '/inscriptions/suivi/:secret/annulation', ...ownShape, bySecret: true },
    async (asked) => {
      const { db, now, params, origin } = asked
      const { registration, thing, standing } = await ownOf(asked)
      // Cancelled before, called off or over: her page says which.
      if (!mayCancel(standing)) return shownOwn(asked, 409)
      await cancelRegistration(db, registration, { by: 'resident', now }, (tx) =>
        tellNews(tx, { thing, origin, now, toldElsewhere: needs.toldElsewhere }),
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
