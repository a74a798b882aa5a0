import type { PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

export {
  administrators,
  deskAgents,
  officers,
  staff,
  voteOfficers,
  votePreparers,
} from './audiences.ts'
export { demoNeighbourhoods, demoTown } from './demo.ts'
export { isRoleName, type RoleName, roleNames, type ScopeKind, scopeKinds } from './rules/roles.ts'
export { securityContact } from './routes/security-contact.ts'
export { shownTown } from './routes/shown-town.ts'
export { personalDataRoute, writtenPages } from './routes/town-pages.ts'
export {
  defaultColours,
  type Neighbourhood,
  type Polygon,
  type Town,
  type TownColours,
  unnamedTown,
} from './rules/town.ts'
export { writtenPageNames } from './rules/written-page.ts'
export { towns, townVersion } from './store/towns.ts'
export { framedPage, framedTrouble, type SiteAssets } from './views/site-frame.tsx'
export { townWords } from './words/index.ts'

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'town', none: 'Nom, couleurs et fuseau de la commune.' },
  { table: 'neighbourhood', none: 'Contours des quartiers.' },
  { table: 'word_override', none: 'Mots choisis par la commune pour ses pages.' },
]
