import { type Route, speaking } from '../platform/web/index.ts'
import { accessRoutes } from './routes/access.ts'
import { accountRoutes } from './routes/account.ts'
import { childrenRoutes } from './routes/children.ts'
import { consentRoutes } from './routes/consents.ts'
import { deskRoutes } from './routes/desk/desk-routes.ts'
import { groupRoutes } from './routes/groups.ts'
import { guardianRoutes } from './routes/guardian.ts'
import { identityRoutes } from './routes/identity.ts'
import { keySignInRoutes, passkeyRoutes } from './routes/passkeys.ts'
import { resetFactorRoutes } from './routes/reset-factor.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { standingRoutes } from './routes/standing.ts'
import { signInRoutes } from './routes/sign-in.ts'

/** The front door of people. */
export { cast, type CastMember, loadCast, partyOfCast } from './demo.ts'
export { personalData } from './personal-data.ts'
export { assistedPath } from './rules/desk-paths.ts'
export { tidyAssistance } from './store/assistance.ts'
export { type DeskFigures, deskFigures } from './store/desk-figures.ts'
export { ageBand, ageOn, guardianNeed, type GuardianNeed } from './rules/age.ts'
export { type Identity, identityKey } from './rules/identity.ts'
export {
  deskPath,
  guardianPath,
  identityPath,
  resemblancesPath,
  rolesPath,
  secondFactorPath,
  signInPath,
  withWayBack,
} from './rules/way-back.ts'
export { guardianships } from './store/guardianships.ts'
export { type WorkPage, workPagesOf, workPathOf } from './rules/workbench.ts'
export { WorkPages } from './views/work-pages.tsx'
export { roleRoutes } from './routes/roles.ts'
export { personCommands } from './commands/person.ts'
export { deskRightsRoutes } from './routes/desk/rights.ts'
export { rightsRoutes } from './routes/rights.ts'
export { eraseEverywhere, heldAbout } from './store/rights.ts'
export { cardCodeOf, printedCode, typedCode } from './rules/codes.ts'
export { type Contact, readContact } from './rules/contact.ts'
export { deviceWords } from './rules/session-life.ts'
export { forgetAttempts, isWithinLimit } from './store/attempts.ts'
export { hasAdministrator, makeFirstAdministrator } from './store/first-administrator.ts'
export type { KnownIdentity } from './rules/account.ts'
export { type OutOfTown, outOfTownReasons, type Residence } from './rules/residence.ts'
export { emailsOf, ownEmailsOf, withEmails } from './store/contacts.ts'
export { namesOf } from './store/accounts.ts'
export { type Badge, type PublicName, publicNameOf } from './rules/public-name.ts'
export { identityForm } from './rules/identity-form.ts'
export { desk, type LookAlike } from './store/desk.ts'
export { codeLetterTemplate } from './letters/code-letters.ts'
export { identities } from './store/identities.ts'
export { type PublicPerson, publicPeople } from './store/public-people.ts'
export { type Participant, participantOf } from './store/participant.ts'
export { roleGrants } from './store/role-grants.ts'
export { type RoleHolder, roleHolders } from './store/role-holders.ts'
export { codeHash, isSameSecret, newShortCode, newToken, tokenHash } from './store/secrets.ts'
export { openSession, visitorOf } from './store/sessions.ts'
export { verificationLevel } from './store/verification.ts'
export { retentionJob, retentionSchedule } from './work/retention-kind.ts'
export { forgetChallenges } from './store/passkey-challenges.ts'
export { pupilIdentity } from './rules/groups.ts'
export { remindStandings } from './work/remind-standings.ts'
export { forgetCodes } from './store/sign-in.ts'
export { deskCatalogues, peopleWords, residenceWords } from './words/index.ts'

export const routes: readonly Route[] = [
  // The way to a vote.
  ...speaking(['ar'], [...signInRoutes, ...keySignInRoutes, ...identityRoutes, ...guardianRoutes]),
  ...secondFactorRoutes,
  ...passkeyRoutes,
  ...accountRoutes,
  ...accessRoutes,
  ...standingRoutes,
  ...groupRoutes,
  ...consentRoutes,
  ...childrenRoutes,
  ...deskRoutes,
  ...resetFactorRoutes,
]
