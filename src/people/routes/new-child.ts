import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { newChildForm } from '../rules/child-form.ts'
import { addChildRefusal, childrenTriedPerDay } from '../rules/own-child.ts'
import { childrenPath, newChildPath } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { contacts } from '../store/contacts.ts'
import { identities } from '../store/identities.ts'
import { ownChildren } from '../store/own-children.ts'
import { newChildPage, newChildRefusedPage } from '../views/new-child-page.tsx'
import { whoAsks } from './account.ts'
import { tellGuardian } from './tell-guardian.ts'

/** Who asks to add a child, and what forbids it. */
async function guardianOf(db: Database, person: string, today: Day) {
  const home = await identities(db).of(person)
  const own = await contacts(db, person).all()
  const standing = {
    children: await ownChildren(db, person).count(),
    hasContact: own.some(({ isGuardians }) => !isGuardians),
  }
  return { home, refusal: addChildRefusal(home, standing, today) }
}

const ask = route({ get: newChildPath, may: signedIn }, async (asked) => {
  const { db, today, speech } = asked
  const { refusal } = await guardianOf(db, whoAsks(asked).person, today)
  return page(
    refusal === null
      ? newChildPage({ given: {}, faults: [] }, speech)
      : newChildRefusedPage(refusal, speech),
  )
})

const add = route({ post: childrenPath, may: signedIn }, async (asked) => {
  const { db, form, today, now, speech } = asked
  const { person } = whoAsks(asked)
  const { home, refusal } = await guardianOf(db, person, today)
  if (home === null || refusal !== null) {
    return page(newChildRefusedPage(refusal ?? 'no-identity', speech), 422)
  }
  const refuse = (faults: readonly FieldRefusal[], status = 422) =>
    page(newChildPage({ given: form.given, faults }, speech), status)
  const read = readForm(newChildForm(today), form.given)
  if (!read.ok) return refuse(read.faults)
  if (!(await isWithinLimit(db, `child of ${person}`, childrenTriedPerDay, now, 'day'))) {
    return refuse([{ field: 'familyName', code: 'children-tried' }], 429)
  }
  const { familyName, givenNames, birthDate } = read.value
  const child = { familyName, givenNames, birthDate }
  const added = await ownChildren(db, person).add(child, { home, now }, (tx, party) =>
    tellGuardian(asked, tx, { guardian: person, child: party, childName: givenNames }),
  )
  if ('why' in added) {
    return added.why === 'full'
      ? page(newChildRefusedPage('full', speech), 422)
      : refuse([{ field: 'familyName', code: added.why }])
  }
  return seeOther(`${childrenPath}?ajout=${added.consent}`)
})

export const newChildRoutes: readonly Route[] = [ask, add]
