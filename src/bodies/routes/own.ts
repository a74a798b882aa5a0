import {
  type Asked,
  personOf,
  page,
  type Route,
  route,
  signedIn,
} from '../../platform/web/index.ts'
import type { Body } from '../rules/body.ts'
import { rulesOn } from '../rules/composition.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodies } from '../store/bodies.ts'
import { ownPage } from '../views/own-page.tsx'
import type { MemberWay } from './share.ts'
import { shown } from './shown.ts'

/** Where somebody sits or follows for the town council, and what she does there with the others. */
export const ownRoute = (memberWays: readonly MemberWay[]): Route =>
  route({ get: bodyPaths.own(), may: signedIn }, async (asked) => {
    const { db, today, visitor, speech } = asked
    const sits = await bodies(db).ofParty(personOf(visitor), today)
    const follows = (await bodies(db).followedBy(personOf(visitor), today)).filter(
      ({ id }) => !sits.some((one) => one.id === id),
    )
    const animated = await bodies(db).animatedBy(personOf(visitor), today)
    const ways = await waysOf(asked, memberWays, animated)
    const listed = [
      ...sits.map((body) => ({ body, ways: ways(body, false) })),
      ...follows.map((body) => ({ body, ways: ways(body, true) })),
    ]
    return page(ownPage(listed, speech))
  })

/** What leads from a body to the pages of its members, or to those of them its councillors read. */
async function waysOf(
  asked: Asked<unknown, unknown>,
  memberWays: readonly MemberWay[],
  animated: readonly Body[],
) {
  const { speech, today } = asked
  const known = await shown(asked).whole()
  const rulesOf = (id: string) =>
    rulesOn(known.find(({ body }) => body.id === id)?.versions ?? [], today)?.rules
  return ({ id }: Body, isLead: boolean) => {
    const rules = rulesOf(id)
    const isOfTeam = animated.some((body) => body.id === id)
    return memberWays
      .filter(
        ({ isOffered, isForLeads = false, isForTeam = false }) =>
          rules !== undefined &&
          (isOffered?.(rules) ?? true) &&
          (isForLeads || !isLead) &&
          (isOfTeam || !isForTeam),
      )
      .map(({ name, path }) => ({ label: name(speech), path: path(id) }))
  }
}
