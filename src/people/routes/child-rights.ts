import { z } from 'zod'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import {
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { childForm } from '../rules/child-form.ts'
import { childrenTriedPerDay } from '../rules/own-child.ts'
import { childrenPath } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { guardianships } from '../store/guardianships.ts'
import { identities } from '../store/identities.ts'
import { ownChildren } from '../store/own-children.ts'
import { eraseEverywhere, heldAbout } from '../store/rights.ts'
import { roleGrants } from '../store/role-grants.ts'
import { correctChildPage, eraseChildPage, heldChildPage } from '../views/child-rights-pages.tsx'
import { whoAsks } from './account.ts'

const consentAddress = z.object({ consent: z.uuid() })
const shape = { may: signedIn, params: consentAddress } as const
const pathOf = (act: 'donnees' | 'correction' | 'effacer') => `${childrenPath}/:consent/${act}`

type Asking = Asked<z.infer<typeof consentAddress>, unknown, unknown>

/** A child whose account she made: one who only gave her address answers for her own. */
async function childOf(asked: Asking) {
  const { db, params, today } = asked
  const held = await guardianships(db).heldBy(whoAsks(asked).person)
  const child = held.find(({ id, isOwn }) => isOwn && id === params.consent) ?? notFound()
  // Whoever works for the town is no child: the last administrator would else vanish here.
  return (await roleGrants(db).hasRole(child.minor, today)) ? notFound() : child
}

const askCorrection = route({ get: pathOf('correction'), ...shape }, async (asked) => {
  const child = await childOf(asked)
  const known = await identities(asked.db).of(child.minor)
  const given = {
    familyName: known?.familyName ?? '',
    givenNames: known?.givenNames ?? '',
    birthDate: known?.birthDate.split('-').reverse().join('/') ?? '',
  }
  return page(correctChildPage({ child, given, faults: [] }, asked.speech))
})

const correct = route({ post: pathOf('correction'), ...shape }, async (asked) => {
  const { db, form, today, now, speech } = asked
  const child = await childOf(asked)
  const { person } = whoAsks(asked)
  const refuse = (faults: readonly FieldRefusal[], status = 422) =>
    page(correctChildPage({ child, given: form.given, faults }, speech), status)
  const read = readForm(childForm(today), form.given)
  if (!read.ok) return refuse(read.faults)
  if (!(await isWithinLimit(db, `child of ${person}`, childrenTriedPerDay, now, 'day'))) {
    return refuse([{ field: 'familyName', code: 'children-tried' }], 429)
  }
  const taken = await ownChildren(db, person).correct(child.minor, read.value, now)
  return taken === null
    ? seeOther(`${childrenPath}?corrige=${child.id}`)
    : refuse([{ field: 'familyName', code: taken }])
})

/**
 * What a parent may ask for a child whose account she made: see all that is held, correct, erase.
 *
 * Source: GDPR, art. 15 to 17, which holders of parental authority exercise for a minor.
 */
export const childRightsRoutes = (
  declarations: readonly PersonalDataDeclaration[],
): readonly Route[] => [
  route({ get: pathOf('donnees'), ...shape }, async (asked) => {
    const child = await childOf(asked)
    const held = await heldAbout(asked.db, declarations, child.minor)
    const { zone } = await shownTown(asked).town()
    return page(heldChildPage({ child, held, zone }, asked.speech))
  }),
  askCorrection,
  correct,
  route({ get: pathOf('effacer'), ...shape }, async (asked) =>
    page(eraseChildPage(await childOf(asked), asked.speech)),
  ),
  route({ post: pathOf('effacer'), ...shape }, async (asked) => {
    const { minor } = await childOf(asked)
    await eraseEverywhere(asked.db, declarations, minor, asked.now)
    return seeOther(`${childrenPath}?efface=oui`)
  }),
]
