import { z } from 'zod'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import {
  bytes,
  endsSession,
  page,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { accountPath, dataPath, signInPath } from '../rules/way-back.ts'
import { guardianships } from '../store/guardianships.ts'
import { eraseEverywhere, heldAbout } from '../store/rights.ts'
import { erasePage, heldPage } from '../views/rights-page.tsx'
import { rightsRequests } from '../store/rights-requests.ts'
import { whoAsks } from './account.ts'
import { askRightRoutes } from './ask-right.ts'
import { childRightsRoutes } from './child-rights.ts'
import { rightsRequestRoutes } from './rights-requests.ts'

const doneQuery = z.object({ fait: z.literal('demande').optional().catch(undefined) })

/**
 * What a person may ask of her own data: see all, take a copy, correct, object, have it erased.
 *
 * Source: GDPR, art. 15, 16, 17, 20 and 21.
 */
export const rightsRoutes = (
  declarations: readonly PersonalDataDeclaration[],
): readonly Route[] => [
  route({ get: dataPath, may: signedIn, query: doneQuery }, async (asked) => {
    const { db, speech, query } = asked
    const { person } = whoAsks(asked)
    const requests = await rightsRequests(db).of(person)
    const held = await heldAbout(db, declarations, person)
    const { zone } = await shownTown(asked).town()
    return page(heldPage({ held, zone, requests, isAsked: query.fait !== undefined }, speech))
  }),
  ...askRightRoutes(declarations),
  ...rightsRequestRoutes(declarations),
  ...childRightsRoutes(declarations),
  route({ get: `${dataPath}.json`, may: signedIn }, async (asked) => {
    const held = await heldAbout(asked.db, declarations, whoAsks(asked).person)
    return bytes('application/json; charset=utf-8', JSON.stringify(held, null, 2), {
      fileName: 'mes-donnees.json',
    })
  }),
  route({ get: `${accountPath}/effacer`, may: signedIn }, async (asked) => {
    const { person, roles } = whoAsks(asked)
    const held = await guardianships(asked.db).heldBy(person)
    const children = held.filter(({ isOwn }) => isOwn).map(({ childName }) => childName)
    return page(erasePage({ isOfStaff: roles.length > 0, children }, asked.speech))
  }),
  route({ post: `${accountPath}/effacer`, may: signedIn }, async (asked) => {
    const { db, now, speech } = asked
    const { person, roles, assistedBy } = whoAsks(asked)
    // A role is taken back first, by who gave it: the last administrator would else vanish here.
    if (roles.length > 0 || assistedBy !== null) {
      return page(erasePage({ isOfStaff: true, children: [] }, speech), 409)
    }
    await eraseEverywhere(db, declarations, person, now)
    return endsSession(seeOther(`${signInPath}?fait=efface`))
  }),
]
