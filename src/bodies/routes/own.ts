import { personOf, page, type Route, route, signedIn } from '../../platform/web/index.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodies } from '../store/bodies.ts'
import { ownPage } from '../views/own-page.tsx'
import type { BodyShare } from './share.ts'

/** Where somebody sits, and what she does there with the others. */
export const ownRoute = (shares: readonly BodyShare[]): Route =>
  route({ get: bodyPaths.own(), may: signedIn }, async ({ db, speech, today, visitor }) => {
    const hers = await bodies(db).ofParty(personOf(visitor), today)
    const listed = hers.map((body) => ({
      body,
      ways: shares.flatMap(({ forMembers }) =>
        forMembers === undefined
          ? []
          : [{ label: forMembers.name(speech), path: forMembers.path(body.id) }],
      ),
    }))
    return page(ownPage(listed, speech))
  })
