import { ownEmailsOf } from '../../people/index.ts'
import { page, personOf, type Route, route, signedIn } from '../../platform/web/index.ts'
import { standingOf } from '../rules/opening.ts'
import { registrationPaths } from '../rules/paths.ts'
import type { RegistrationNeeds } from '../store/registrable.ts'
import { registrations } from '../store/registering.ts'
import { ownSecretOf } from '../store/secrets.ts'
import { minePage } from '../views/mine-page.tsx'
import { placeOf } from './place.ts'

/** What somebody registered for, from her account or with an address that is hers alone. */
export const mineRoute = ({ registrables }: RegistrationNeeds): Route =>
  route({ get: registrationPaths.mine(), may: signedIn }, async (asked) => {
    const { db, visitor, now, speech } = asked
    const person = personOf(visitor)
    const found = await registrations(db).ofPerson(person, await ownEmailsOf(db, person))
    const things = await Promise.all(
      registrables.map(({ kind, find }) =>
        find(
          db,
          found.flatMap((one) => (one.kind === kind ? one.id : [])),
        ),
      ),
    )
    const listed = found.flatMap((registration) => {
      const rank = registrables.findIndex(({ kind }) => kind === registration.kind)
      const thing = things[rank]?.get(registration.id)
      if (thing === undefined) return []
      const standing = standingOf(thing, registration.state, now)
      return { thing, standing, path: registrationPaths.own(ownSecretOf(registration.key)) }
    })
    const mine = listed.toSorted((a, b) => a.thing.startsAt.localeCompare(b.thing.startsAt))
    return page(minePage({ ...(await placeOf(asked)), mine }, speech))
  })
