import type { Route } from '../platform/web/index.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { colourRoutes } from './routes/colours.ts'
import { identityRoutes } from './routes/identity.ts'
import { neighbourhoodRoutes } from './routes/neighbourhoods.ts'
import { departmentMergeRoutes } from './routes/department-merge.ts'
import { officialRoutes } from './routes/officials.ts'
import { wordingRoutes } from './routes/wording.ts'
import { settingsRoutes } from './routes/settings.ts'
import type { SettingsNeeds } from './routes/settings-needs.ts'

/** The pages on which an administrator describes the town. */
export const settingRoutes = (needs: SettingsNeeds): readonly Route[] => [
  ...settingsRoutes(needs),
  ...identityRoutes,
  ...colourRoutes,
  ...neighbourhoodRoutes(needs),
  ...officialRoutes,
  ...departmentMergeRoutes(needs),
  ...calendarRoutes,
  ...wordingRoutes(needs),
]

export {
  administrators,
  briefed,
  departmentAgents,
  departmentHeads,
  deputyDirectors,
  deskAgents,
  officers,
  processOfficers,
  rateWriters,
  staff,
  steerers,
  steeringRoles,
  voteOfficers,
  votePreparers,
} from './audiences.ts'
export { demoNeighbourhoods, demoTown, loadDemoCouncillors, loadDemoDepartments } from './demo.ts'
export { isRoleName, type RoleName, roleNames, type ScopeKind } from './rules/roles.ts'
export {
  isBehind,
  type SettingFacts,
  settingPaths,
  settingsPath,
  settingState,
  setupPath,
  type SetupStep,
  setupSteps,
} from './rules/settings.ts'
export { messagesIn, wordingFault } from './rules/wording.ts'
export { wording } from './store/wording.ts'
export { townSetup } from './store/town-setup.ts'
export { SettingDetail, StateTag } from './views/settings-page.tsx'
export { SetupBanner } from './views/setting-frame.tsx'
export { type Entrusted } from './store/merge-departments.ts'
export { type SettingsNeeds } from './routes/settings-needs.ts'
export { settingFacts } from './routes/settings.ts'
export { securityContact } from './routes/security-contact.ts'
export { shownTown } from './routes/shown-town.ts'
export { untilTomorrow, writtenDays } from './routes/written-days.ts'
export { personalDataRoute, writtenPages } from './routes/town-pages.ts'
export {
  defaultColours,
  type Neighbourhood,
  type Town,
  type TownColours,
  unnamedTown,
} from './rules/town.ts'
export { type Outline, piecesOf, type Place } from './methods/outline.ts'
export { type Guide, guidePaths } from './rules/guides.ts'
export { GuideLink, GuideLinks } from './views/guide-link.tsx'
export { writtenPageNames } from './rules/written-page.ts'
export { townVersion } from './store/note-change.ts'
export { towns } from './store/towns.ts'
export { framedPage, framedTrouble, type SiteAssets } from './views/site-frame.tsx'
export {
  type Calendar,
  isPreElection,
  isWorkingDay,
  isPublicHoliday,
  workingDaysAfter,
  workingDaysBefore,
} from './methods/calendar.ts'
export type { Councillor, Department } from './rules/officials.ts'
export { councillors } from './store/councillors.ts'
export { departments } from './store/departments.ts'
export { townCalendar } from './store/town-calendar.ts'
export {
  calendarWords,
  officialsWords,
  placesWords,
  settingsWords,
  townWords,
  wordingWords,
} from './words/index.ts'

export { personalData } from './personal-data.ts'
export { mostOfTownName } from './rules/identity-form.ts'
