import type { Route } from '../platform/web/index.ts'
import { applyRoutes } from './routes/apply.ts'
import { callRoutes } from './routes/calls.ts'
import { memberListRoutes } from './routes/member-list.ts'
import { memberRoutes } from './routes/members.ts'
import { ownRoute } from './routes/own.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { runRoutes } from './routes/run.ts'
import type { BodyShare, MemberWay, OfficerWay } from './routes/share.ts'
import type { MemberTie } from './store/member-tie.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** The front door of bodies: the councils and committees of residents. */
export { loadDemoBodies } from './demo.ts'
export { awaitingBodies } from './routes/awaiting.ts'
export { type Body, type BodyKind, bodyKinds, isOpenOn } from './rules/body.ts'
export type { BodyShare, MemberWay, OfficerWay } from './routes/share.ts'
export type { MemberTie } from './store/member-tie.ts'
export { followableBodies } from './routes/followable.ts'
export { rulesOn, seatsOn } from './rules/composition.ts'
export { type Named, nameIn } from './rules/named.ts'
export { isCarried, refuseHalfVotes, type Votes, votesFields, votesOf } from './rules/votes.ts'
export { tellMembers } from './work/tell-members.ts'
export { votesSentence } from './views/votes.ts'
export { bodyPaths } from './rules/paths.ts'
export { bodyWithSpace, namedBodies, namedBody, openBodies, shownBodies } from './routes/shown.ts'
export { bodyOfDrafters, bodyOfWriters, takesDrafts } from './routes/drafters.ts'
export { bodies } from './store/bodies.ts'
export type { InsiderPart } from './rules/insider.ts'
export { animates, insidersOf, lastDayIn } from './store/insiders.ts'
export {
  type LeadContact,
  leadContacts,
  type MemberContact,
  memberContacts,
} from './store/contacts.ts'
export { bodiesVersion } from './store/versions.ts'
export { bodiesSchedules } from './work/bodies-schedule.ts'
export { personalData } from './personal-data.ts'
export { candidacyFormTemplate } from './papers/candidacy-form.ts'
export { bodyTemplates } from './templates.ts'
export {
  bodyWords,
  callMailWords as bodyCallMailWords,
  callWords as bodyCallWords,
  memberListWords,
} from './words/index.ts'

/**
 * @param shares  what other modules show of a body
 * @param ties  what other modules keep of members
 * @param memberWays  what other modules have for members alone, besides what shares tell
 * @param officerWays  what other modules do for a body
 */
export const bodyRoutes = (
  shares: readonly BodyShare[],
  ties: readonly MemberTie[],
  memberWays: readonly MemberWay[] = [],
  officerWays: readonly OfficerWay[] = [],
): readonly Route[] => [
  ...publicRoutes(shares),
  ownRoute([...memberWays, ...shares.flatMap(({ forMembers }) => forMembers ?? [])]),
  ...workbenchRoutes,
  ...runRoutes(officerWays),
  ...memberRoutes,
  ...memberListRoutes(ties),
  ...applyRoutes,
  ...callRoutes,
]
