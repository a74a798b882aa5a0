import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import {
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { childForm } from '../rules/child-form.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { childrenTriedPerDay } from '../rules/own-child.ts'
import { childrenPath } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { identities } from '../store/identities.ts'
import { ownChildren } from '../store/own-children.ts'
import { eraseEverywhere, heldAbout } from '../store/rights.ts'
import { roleGrants } from '../store/role-grants.ts'
import { correctChildPage, eraseChildPage, heldChildPage } from '../views/child-rights-pages.tsx'
import { whoAsks } from './account.ts'
import { consentOf, shape } from './children.ts'

const pathOf = (act: 'donnees' | 'correction' | 'effacer') => `${childrenPath}/:consent/${act}`

/** A child whose account she made: one who only gave her address answers for her own. */
async function childOf(asked: Parameters<typeof consentOf>[0]) {
  const child = await consentOf(asked)
  // Whoever works for the town is no child: the last administrator would else vanish here.
  const isOfStaff = await roleGrants(asked.db).hasRole(child.minor, asked.today)
  return child.isOwn && !isOfStaff ? child : notFound()
}

const askCorrection = route({ get: pathOf('correction'), ...shape }, async (asked) => {
  const child = await childOf(asked)
  const known = await identities(asked.db).of(child.minor)
  const given = {
    familyName: known?.familyName ?? '',
    givenNames: known?.givenNames ?? '',
    birthDate: known === null ? '' : typedDay(known.birthDate),
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
